import { z } from 'zod';

/** Texts say what was expected; the checker adds what it found and the line. */
export const text = (error: string) => z.string({ error }).min(1, { error });
export const texts = (error: string) => z.array(text(error), { error }).min(1, { error });
/** A reader that needs no options: `uscc:` or `uscc: true`. */
export const flag = z.union([z.null(), z.literal(true)], { error: 'nothing or true after it' });
type Short = {
  /** What the single text stands for. */
  readonly whole: (word: string) => unknown;
  /** The only texts that may. */
  readonly words?: readonly string[];
  /** Its name in the JSON Schema. */
  readonly id?: string;
};

/** A schema that a single text may stand for; the JSON Schema says so too. */
export const short = <Schema extends z.ZodType>(schema: Schema, { whole, words, id }: Short) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? whole(value) : value),
    schema.meta({ short: words ?? null, ...(id === undefined ? {} : { id }) }),
  );
/** One text where a list may stand. */
export const oneOrMore = (error: string) => short(texts(error), { whole: (word) => [word] });
/** A regular expression; whether it is one is checked with the line. */
export const pattern = text('a pattern');
