import { z } from 'zod';
import { conditionShape } from './condition-shape.ts';
import { field } from './field-shape.ts';
import { pullShape } from './pull-shape.ts';
import { oneOrMore, text, texts } from './words.ts';

const KEY = 'the columns that together tell its rows apart';
const jurisdictionError = '`from the import`, { fixed: "331081" } or { column: <name> }';

const key = z
  .preprocess(
    (value) => (Array.isArray(value) || value === undefined ? value : [value]),
    z.array(field, { error: KEY }).min(1, { error: KEY }).meta({ alone: true }),
  )
  .describe('Columns, joined by |, that tell rows apart; each may be read as a text field is');

const fields = z
  .record(z.string(), field, { error: 'a map of our fields' })
  .describe('Our fields, and where each comes from');
const conditions = z.array(conditionShape, { error: 'a list of conditions' });

/** The words of a record of its own that a row brings too. */
export const alsoShape = {
  records: text('the kind of the records').describe('The kind of record'),
  key: key.describe('As `key` of the file'),
  fields,
  when: conditions.describe('Makes the record only where all of these hold').optional(),
  'for each': z
    .strictObject(
      {
        column: text('the name of a column'),
        'split by': oneOrMore('the text between two pieces, or several such texts'),
        except: text('the name of a column').describe('Pieces that this column holds too are left out').optional(),
      },
      { error: '{ column: <name>, split by: 、 }' },
    )
    .describe('A record for each piece of a column; `from: piece` is its text, and the end of its key')
    .optional(),
};
const also = z.strictObject(alsoShape, { error: 'a map of records, key and fields' });

/** A source file as it is written. */
export const sourceShape = {
  system: z
    .string({ error: 'the name of the system' })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a name of small letters, digits and hyphens' })
    .describe("The file's own name"),
  title: z
    .string({ error: 'a title in English and 中文' })
    .regex(/[A-Za-z].*[一-鿿]|[一-鿿].*[A-Za-z]/, { error: 'a title in English and 中文' })
    .describe('In English and 中文'),
  records: text('the kind of its records').describe('The kind of record that a row is'),
  format: z
    .enum(['table', 'csv', 'json', 'ndjson'], { error: 'table (csv, tsv, xlsx, xls, html), json or ndjson' })
    .describe('`table` is CSV, TSV, XLSX, XML and HTML tables: the content decides; csv is the same'),
  sheets: z
    .union([z.enum(['first', 'all']), texts('the names of sheets')], { error: '`first`, `all` or a list of names' })
    .describe('The sheets of a workbook; the first if left out')
    .optional(),
  header: z
    .union([z.int().min(1), z.literal('found')], { error: 'the number of a row, or `found`' })
    .describe('The row of the header, or `found` by its columns, as if left out')
    .optional(),
  at: text('the name of the list in the document').describe('The member that holds the list, for json').optional(),
  context: texts('a list of fields of the document').describe("Fields of the document's root, for json").optional(),
  jurisdiction: z
    .union(
      [
        z.literal('from the import'),
        z.strictObject({ fixed: z.string().regex(/^\d{6}$/) }),
        z.strictObject({ column: z.string().min(1) }),
      ],
      { error: jurisdictionError },
    )
    .describe('Which government the rows belong to'),
  key,
  master: z
    .enum(['source', 'network'], { error: '`source` or `network`' })
    .describe('Who decides: with `network`, a row only adds where a record comes from'),
  fields,
  when: conditions.describe('Makes the main record only where all of these hold').optional(),
  also: z.array(also, { error: 'a list of maps' }).describe('More records out of the same row').optional(),
  'latest wins': text('the name of a date field')
    .describe('The field that tells the latest of several rows of one key')
    .optional(),
  ambiguous: z
    .enum(['quarantine', 'day first', 'month first'], { error: '`quarantine`, `day first` or `month first`' })
    .describe('Dates that are right both ways, where formats of both orders are named')
    .optional(),
  personal: z
    .record(z.string(), z.enum(['ID_NUMBER', 'PHONE'], { error: 'ID_NUMBER or PHONE' }), {
      error: 'a map from columns to ID_NUMBER or PHONE',
    })
    .describe('Columns with personal data: sealed in quarantine, also where no field is filled by them')
    .optional(),
  ignore: texts('the names of columns').describe('Columns that are left out on purpose').optional(),
  'warn when': z
    .array(text('a sentence such as `answeredAt before reportedAt`'))
    .describe('What is odd about two dates: `a before b`, `a more than 365 days after b`')
    .optional(),
  'skip when': conditions.describe('Rows that are left out and counted: any of these').optional(),
  pull: pullShape.describe('Where the network itself fetches the file from').optional(),
  limit: z
    .string({ error: 'a size such as 200 MB' })
    .regex(/^[1-9]\d{0,5} (?:KB|MB|GB)$/, { error: 'a size such as 200 MB' })
    .describe('The largest file that the system may send, packed as it comes')
    .optional(),
  assumed: z
    .union([z.literal(true), z.string().min(1)], { error: 'true, or what is assumed' })
    .describe('The true layout is not known')
    .optional(),
  oddities: texts('a list with a sentence on each known oddity and what happens to it').describe(
    'A sentence on each known oddity and what happens to it',
  ),
};

export const sourceFileSchema = z.strictObject(sourceShape, { error: 'a map that begins with `system:`' });
export type SourceText = z.infer<typeof sourceFileSchema>;
export type AlsoText = z.infer<typeof also>;
