import { z } from 'zod';

/** Texts say what was expected; the checker adds what it found and the line. */
const text = (error: string) => z.string({ error }).min(1, { error });
const texts = (error: string) => z.array(text(error), { error }).min(1, { error });
/** A reader that needs no options: `uscc:` or `uscc: true`. */
const flag = z.union([z.null(), z.literal(true)], { error: 'nothing or true after it' });
/** One text where a list may stand. */
const oneOrMore = (error: string) =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), texts(error));
const formats = z.union([flag, oneOrMore('one or more date formats such as yyyy/M/d')], {
  error: 'one or more date formats such as yyyy/M/d',
});
const words = z.record(z.string(), text('our word'), { error: 'a map from their words to ours' });

const textOptions = z.preprocess(
  (value) => (value === 'collapse' ? { collapse: true } : value),
  z.strictObject(
    {
      collapse: z.boolean().optional(),
      pattern: text('a pattern').optional(),
      replace: z.record(z.string(), z.string()).optional(),
    },
    { error: '`collapse` or a map of collapse, pattern, replace' },
  ),
);
const yesNo = z.strictObject({ yes: texts('the texts that mean yes'), no: texts('the texts that mean no') });

/** Every way to read a text, by its word in a source file. */
export const readerShape = {
  text: z.union([flag, textOptions], { error: 'nothing, `collapse` or a map of collapse, pattern, replace' }),
  date: formats,
  dateTime: formats,
  money: z.strictObject(
    { unit: z.enum(['元', '万元'], { error: 'the unit 元 or 万元' }) },
    { error: '{ unit: 元 } or { unit: 万元 }' },
  ),
  integer: flag,
  boolean: z.union([flag, yesNo], { error: 'nothing or { yes: [是], no: [否] }' }),
  uscc: flag,
  place: z.enum(['by code', 'by name'], { error: '`by code` or `by name`' }),
  enum: words,
  'split by': text('the text between two pieces'),
};

/** Where the text of a field comes from. */
export const originShape = {
  column: text('the name of a column'),
  'first of': texts('a list of columns'),
  context: text('the name of a field of the document'),
  fixed: z.union([z.string(), z.number(), z.boolean()], { error: 'one value' }),
};

export const fieldShape = {
  ...originShape,
  ...readerShape,
  /** Texts that mean that there is nothing. */
  empty: texts('the texts that mean nothing'),
  /** The word for one that the enum lacks. */
  otherwise: text('our word for all others'),
  /** The field that keeps a place's text. */
  'text in': text('the name of a text field'),
};

const field = z.preprocess(
  (value) => (typeof value === 'string' ? { column: value } : value),
  z
    .strictObject(fieldShape, { error: 'the name of a column, or a map such as { column: 金额, money: { unit: 元 } }' })
    .partial(),
);

const jurisdictionError = '`from the import`, { fixed: "331081" } or { column: <name> }';

/** A source file as it is written. */
export const sourceShape = {
  system: z
    .string({ error: 'the name of the system' })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a name of small letters, digits and hyphens' }),
  title: z
    .string({ error: 'a title in English and 中文' })
    .regex(/[A-Za-z].*\p{Script=Han}|\p{Script=Han}.*[A-Za-z]/u, { error: 'a title in English and 中文' }),
  records: text('the kind of its records'),
  format: z.enum(['csv', 'json'], { error: 'csv or json' }),
  at: text('the name of the list in the document').optional(),
  context: texts('a list of fields of the document').optional(),
  jurisdiction: z.union(
    [
      z.literal('from the import'),
      z.strictObject({ fixed: z.string().regex(/^\d{6}$/) }),
      z.strictObject({ column: z.string().min(1) }),
    ],
    { error: jurisdictionError },
  ),
  key: oneOrMore('the columns that together tell its rows apart'),
  master: z.enum(['source', 'network'], { error: '`source` or `network`' }),
  fields: z.record(z.string(), field, { error: 'a map of our fields' }),
  'warn when': z.array(text('a sentence such as `answeredAt before reportedAt`')).optional(),
  'skip when': z
    .array(
      z.strictObject({
        column: text('the name of a column'),
        is: z.array(z.string({ error: 'a text, in quotes if it is a number' }), { error: 'a list of texts' }),
      }),
    )
    .optional(),
  oddities: texts('a list with a sentence on each known oddity and what happens to it'),
};

export const sourceFileSchema = z.strictObject(sourceShape, { error: 'a map that begins with `system:`' });
export type SourceText = z.infer<typeof sourceFileSchema>;
export type FieldText = SourceText['fields'][string];
