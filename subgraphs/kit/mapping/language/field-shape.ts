import { z } from 'zod';
import { conditionShape } from './condition-shape.ts';
import { flag, oneOrMore, pattern, short, text, texts } from './words.ts';

const FORMATS = 'one or more date formats such as yyyy/M/d';
const UNITS = 'nothing, or the units that may stand behind the number';
const formats = z.union([flag, oneOrMore(FORMATS)], { error: FORMATS });
const words = z.record(z.string(), text('our word'), { error: 'a map from their words to ours' });

const textOptions = short(
  z.strictObject(
    {
      collapse: z.boolean().describe('Runs of blanks and line ends become one blank').optional(),
      plain: z.boolean().describe('Full-width digits and letters become plain ones').optional(),
      pattern: pattern.describe('The first group of the first match, or all of it').optional(),
      replace: z.record(z.string(), z.string()).describe('Pieces of text and what stands for them').optional(),
    },
    { error: '`collapse`, `plain` or a map of collapse, plain, pattern, replace' },
  ),
  {
    whole: (word) => (word === 'collapse' || word === 'plain' ? { [word]: true } : word),
    words: ['collapse', 'plain'],
  },
);
const yesNo = z.strictObject({ yes: texts('the texts that mean yes'), no: texts('the texts that mean no') });

/** Every way to read a text, by its word in a source file. */
export const readerShape = {
  text: z
    .union([flag, textOptions], { error: 'nothing, `collapse`, `plain` or a map of collapse, plain, pattern, replace' })
    .describe('Text as it stands, or changed'),
  date: formats.describe(
    'A day: formats of yyyy yy M MM d dd, `year first`, `excel`, `unix`, `unix ms`; ISO is always read',
  ),
  dateTime: formats.describe('A day and time: formats of yyyy M d H h a m s and their doubles; Asia/Shanghai'),
  money: z
    .strictObject(
      {
        unit: z.enum(['元', '万元'], { error: 'the unit 元 or 万元' }).describe('Where the text names none'),
        part: z.enum(['lower', 'upper'], { error: '`lower` or `upper`' }).describe('Which end of a range').optional(),
      },
      { error: '{ unit: 元 } or { unit: 万元 }' },
    )
    .describe('An amount, also 伍拾肆万元整, as yuan'),
  integer: flag.describe('A whole number'),
  number: z
    .union([flag, oneOrMore(UNITS)], { error: UNITS })
    .describe('A number that is no money, with or without one of these units behind it'),
  boolean: z.union([flag, yesNo], { error: 'nothing or { yes: [是], no: [否] }' }).describe('Yes or no'),
  uscc: z
    .union([flag, z.literal('or registration number')], { error: 'nothing, true or `or registration number`' })
    .describe('统一社会信用代码; a wrong check character is a warning'),
  'registration number': flag.describe('注册号 of 15 digits; a wrong check digit is a warning'),
  'id number': flag.describe('公民身份号码; a wrong check character and the old form of 15 are warnings'),
  'certificate number': flag.describe('执法证号'),
  'decision number': flag.describe('文书号 in one form: 德环罚字〔2019〕13号'),
  'item code': flag.describe('事项编码 without blanks; full-width forms become plain ones'),
  'division code': flag.describe('区划代码 of 6, 9 or 12 digits, as 12; the place need not be known'),
  coordinate: z
    .enum(['longitude', 'latitude'], { error: '`longitude` or `latitude`' })
    .describe('Degrees in China, also 121°21′35″; what is none leaves the field empty'),
  phone: flag.describe('A telephone number without blanks and country code'),
  place: z.enum(['by code', 'by name'], { error: '`by code` or `by name`' }).describe('A place of the network'),
  enum: words.describe('Their words and ours'),
  'split by': oneOrMore('the text between two pieces, or several such texts').describe(
    'A list: the text between two pieces, or several texts that may stand there',
  ),
};

const around = z.enum(['file', 'sheet', 'row', 'piece'], { error: '`file`, `sheet`, `row` or `piece`' });
const JOINED = 'a list of columns, and of { from: piece } or its likes';

/** Where the text of a field comes from. */
export const originShape = {
  column: text('the name of a column').describe('A column of the file'),
  'first of': texts('a list of columns').describe('The first of these columns that is not empty'),
  join: z
    .array(z.union([text('the name of a column'), z.strictObject({ from: around })], { error: JOINED }), {
      error: JOINED,
    })
    .min(1, { error: JOINED })
    .describe('The texts of these columns one after the other; { from: piece } stands among them'),
  context: text('the name of a field of the document').describe("A field of the JSON document's root"),
  from: around.describe("The file's name, the sheet's, the row's number, or the piece of `for each`"),
  fixed: z.union([z.string(), z.number(), z.boolean()], { error: 'one value' }).describe('The same for every row'),
};

const choice = (one: string, other: string) =>
  z.enum([one, other] as ['quarantine', 'leave empty'], { error: `\`${one}\` or \`${other}\`` });

export const modifierShape = {
  with: z
    .string({ error: 'the text between the joined columns' })
    .describe('Between the columns of `join`; nothing if left out'),
  pattern: pattern.describe('The piece of the text to read: the first group of the first match'),
  piece: z
    .strictObject(
      { by: text('the text between two pieces'), at: z.int({ error: 'a number from 1, or from -1 backwards' }) },
      { error: '{ by: 至, at: 1 }' },
    )
    .describe('One piece of the text: 1 is the first, -1 the last'),
  empty: texts('the texts that mean nothing').describe('Texts that mean nothing'),
  otherwise: text('our word for all others').describe('The word for one that the enum lacks'),
  'text in': text('the name of a text field').describe('The field that keeps the text as it was written'),
  'open end': z
    .union([z.literal('empty'), z.string().regex(/^\d{4}-\d\d-\d\d$/)], {
      error: '`empty` or a day such as 9999-12-31',
    })
    .describe('What 长期有效 and 永久 become'),
  'day alone': z.literal('end', { error: '`end`' }).describe('A day without a time is its end, as a deadline is'),
  several: choice('quarantine', 'leave empty').describe('A name of several places'),
  unknown: choice('quarantine', 'leave empty').describe('A place that is not known'),
  lookup: text('the kind of record that the text is a key of').describe('The kind of record whose natural key this is'),
  by: z.literal('name', { error: '`name`' }).describe('The text is what people call it; the field holds its key'),
  missing: z
    .enum(['quarantine', 'stub', 'leave empty'], { error: '`quarantine`, `stub` or `leave empty`' })
    .describe('What happens where no record has the key'),
  when: z
    .array(conditionShape, { error: 'a list of conditions' })
    .describe('The field is filled only where all of these hold'),
  optional: z.literal(true, { error: 'true' }).describe('A file may lack the column'),
};

export const fieldShape = { ...originShape, ...readerShape, ...modifierShape };
export const FIELD_EXAMPLE = 'the name of a column, or a map such as { column: 金额, money: { unit: 元 } }';

export const field = short(z.strictObject(fieldShape, { error: FIELD_EXAMPLE }).partial(), {
  whole: (word) => ({ column: word }),
  id: 'field',
});
export type FieldText = z.infer<typeof field>;
