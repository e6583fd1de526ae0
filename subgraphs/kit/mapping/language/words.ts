import { z } from 'zod';

/** Texts say what was expected; the checker adds what it found and the line. */
export const text = (error: string) => z.string({ error }).min(1, { error });
export const texts = (error: string) => z.array(text(error), { error }).min(1, { error });
/** A reader that needs no options: `uscc:` or `uscc: true`. */
export const flag = z.union([z.null(), z.literal(true)], { error: 'nothing or true after it' });
/** A schema whose single text may stand where a list or a map is meant; the JSON Schema says so too. */
export const short = <Schema extends z.ZodType>(schema: Schema, whole: (word: string) => unknown, words?: string[]) =>
  z.preprocess((value) => (typeof value === 'string' ? whole(value) : value), schema.meta({ short: words ?? null }));
/** One text where a list may stand. */
export const oneOrMore = (error: string) => short(texts(error), (word) => [word]);
/** A regular expression; whether it is one is checked with the line. */
export const pattern = text('a pattern');
