import type { RecordShape } from '../kind.ts';
import { clean } from '../readers/text.ts';
import { contentOf, masked } from './content.ts';
import { draftField, hasWordsUnknown, quoted } from './draft-field.ts';
import { type Column, type Match, matchColumns } from './match.ts';

/** The first rows of a table, as a file was opened. */
export type TableHead = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type SuggestOptions = {
  /** The system's name; the draft is to be saved as `<system>.yaml`. */
  readonly system: string;
  readonly format: 'table' | 'json' | 'ndjson';
};

const SAMPLES = 3;

const columnsOf = ({ columns, rows }: TableHead): Column[] =>
  columns
    .map((name, at) => {
      const texts = rows.map((cells) => clean(cells[at] ?? '')).filter((text) => text !== '');
      return { name, samples: texts, content: contentOf(name, texts) };
    })
    .filter(({ name }) => name.trim() !== '');

const samplesOf = (column: Column): string => {
  const shown = [...new Set(column.samples)].slice(0, SAMPLES);
  const texts = shown.map((text) => masked(text, column).replace(/\s+/g, ' ').slice(0, 24));
  return texts.length === 0 ? 'always empty' : texts.join(' | ');
};

const isSealed = ({ content }: Column): boolean => content.kind === 'idNumber' || content.kind === 'phone';
const KEYED = /编号|案号|工单|文号|代码|编码|证号|流水|number|code|id$/i;

/** The column that tells rows apart: called so, never empty, never the same twice. */
const keyOf = (columns: readonly Column[], rows: number): { column: Column | undefined; isSure: boolean } => {
  const usable = columns.filter((column) => !isSealed(column));
  const unique = usable.filter(({ samples }) => samples.length === rows && new Set(samples).size === rows);
  const named = unique.find(({ name }) => KEYED.test(name));
  return { column: named ?? unique[0] ?? usable[0], isSure: named !== undefined && rows > 1 };
};

type Draft = { readonly kind: RecordShape; readonly columns: readonly Column[] };

/** Stands for a column where none will do: the number of the row is read. */
const NO_COLUMN: Column = { name: '', samples: [], content: { kind: 'empty' } };

/** A field that each record has gets a column, be it a guess: the draft must be readable. */
const guessed = ({ kind, columns }: Draft, matches: readonly Match[]): Match[] => {
  const told = new Set(matches.map(({ field }) => field));
  const free = columns.filter((column) => !matches.some((match) => match.column === column));
  return Object.entries(kind.fields)
    .filter(([field, { required }]) => required === true && !told.has(field))
    .flatMap(([field, { kind: held }]) => {
      const isSecret = held === 'idNumber' || held === 'phone';
      const suits = (each: Column): boolean =>
        isSealed(each) === isSecret && (typeof held !== 'object' || each.content.kind === 'words');
      const column = [...free, ...columns].find(suits) ?? NO_COLUMN;
      return [{ field, column, isSure: false }];
    });
};

const fieldLines = ({ kind }: Draft, matches: readonly Match[]): string[] => {
  const order = Object.keys(kind.fields);
  return matches
    .toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field))
    .flatMap(({ field, column, isSure }) => {
      const held = kind.fields[field]?.kind ?? 'text';
      const isOpen = hasWordsUnknown(column, held);
      const doubt = isSure && !isOpen ? '' : '? ';
      const advice = isOpen ? '; write their words in place of ours' : '';
      return [`  # ${doubt}${samplesOf(column)}${advice}`, `  ${field}: ${draftField(column, held)}`];
    });
};

const personalLines = (rest: readonly Column[]): string[] => {
  const personal = rest.filter(isSealed);
  if (personal.length === 0) return [];
  const entries = personal.map(
    ({ name, content }) => `  ${quoted(name)}: ${content.kind === 'phone' ? 'PHONE' : 'ID_NUMBER'}`,
  );
  return ['personal:', ...entries];
};

const restLines = (rest: readonly Column[]): string[] =>
  rest.length === 0
    ? []
    : [
        '# Not mapped; name those that stay out under `ignore`:',
        ...rest.map((column) => `#   ${column.name.replace(/\s+/g, ' ')}: ${samplesOf(column)}`),
      ];

/**
 * Drafts a source file from the head of a table: columns matched by name and content, samples beside each with personal
 * data masked, unsure ones marked `# ?`, the others listed. The draft can be read as it is, and is to be looked through.
 */
export const suggest = (head: TableHead, kind: RecordShape, { system, format }: SuggestOptions): string => {
  const columns = columnsOf(head);
  const { column: key, isSure } = keyOf(columns, head.rows.length);
  const draft: Draft = { kind, columns };
  const found = matchColumns(kind, columns);
  const matches = [...found.matches, ...guessed(draft, found.matches)];
  const rest = found.rest.filter((column) => !matches.some((match) => match.column === column));
  const lines = [
    '# yaml-language-server: $schema=./source-file.schema.json',
    `# A draft for ${kind.name}. Look through it; what is marked \`# ?\` is a guess.`,
    `system: ${system}`,
    `title: ${quoted(`Records of ${system} 待填`)}`,
    `records: ${kind.name}`,
    `format: ${format}`,
    'jurisdiction: from the import',
    ...(isSure ? [] : ['# ? which columns tell rows apart']),
    `key: [${key === undefined ? '{ from: row }' : quoted(key.name)}]`,
    'master: source',
    'fields:',
    ...fieldLines(draft, matches),
    ...personalLines(rest),
    ...restLines(rest),
    'oddities:',
    '  - Drafted from the head of one file; nobody has looked at its oddities yet.',
  ];
  return `${lines.join('\n')}\n`;
};
