import type { FieldKind, RecordShape } from '../kind.ts';
import type { Content } from './content.ts';
import { namesOfField } from './synonyms.ts';

export type Column = { readonly name: string; readonly samples: readonly string[]; readonly content: Content };
export type Match = { readonly field: string; readonly column: Column; readonly isSure: boolean };

/** A name as it is compared: small letters and signs of writing only, what stands in brackets left out. */
const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[([].*?[)\]]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const pairs = (text: string): string[] => Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));

/** How alike two names are: 1 is the same, 0 shares nothing. */
const alike = (one: string, other: string): number => {
  if (one === other) return 1;
  if (one === '' || other === '') return 0;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length > 1 && long.includes(short)) return 0.5 + (0.4 * short.length) / long.length;
  const [few, many] = [pairs(short), new Set(pairs(long))];
  return few.length === 0 ? 0 : (0.8 * few.filter((pair) => many.has(pair)).length) / Math.max(few.length, many.size);
};

const nameScore = (field: string, column: string): number =>
  Math.max(...namesOfField(field).map((name) => alike(bare(name), bare(column))));

const FITTING: Readonly<Record<string, readonly Content['kind'][]>> = {
  date: ['date'],
  dateTime: ['date'],
  money: ['money', 'integer'],
  integer: ['integer'],
  boolean: ['boolean', 'words'],
  idNumber: ['idNumber'],
  phone: ['phone'],
  enum: ['words', 'boolean'],
};
/** Content that tells its field whatever the column is called. */
const TELLING: readonly Content['kind'][] = ['idNumber', 'phone', 'uscc', 'decision', 'date'];

const kindName = (kind: FieldKind): string => (typeof kind === 'object' ? 'enum' : kind);

/** Fields of text take most contents, but for those that tell what they are. */
const textScore = (content: Content, field: string): number => {
  switch (content.kind) {
    case 'idNumber':
    case 'phone':
      return -2;
    case 'uscc':
      return /credit/i.test(field) ? 0.4 : -0.2;
    case 'decision':
      return /decisionNumber|documentNumber/.test(field) ? 0.4 : 0;
    case 'date':
      return -0.5;
    default:
      return 0;
  }
};

const unfitScore = (kind: FieldKind, content: Content): number => {
  if (kind === 'idNumber' || kind === 'phone') return -2;
  return content.kind === 'text' && typeof kind === 'object' ? -0.1 : -0.6;
};

/** How well the texts of a column suit a field: below nothing where they cannot fill it. */
const contentScore = (kind: FieldKind, content: Content, field: string): number => {
  if (content.kind === 'empty') return 0;
  const fitting = FITTING[kindName(kind)];
  if (fitting === undefined) return textScore(content, field);
  if (!fitting.includes(content.kind)) return unfitScore(kind, content);
  return TELLING.includes(content.kind) ? 0.3 : 0.15;
};

const ENOUGH = 0.45;
const SURE = 0.85;

type Scored = Match & { readonly score: number };

const scored = (kind: RecordShape, columns: readonly Column[]): Scored[] =>
  Object.entries(kind.fields).flatMap(([field, { kind: held }]) =>
    columns.map((column) => {
      const byName = nameScore(field, column.name);
      const score = byName + contentScore(held, column.content, field);
      return { field, column, score, isSure: byName >= SURE && score >= SURE };
    }),
  );

/** The best pairs of fields and columns, each of both once; the surest first. */
export const matchColumns = (
  kind: RecordShape,
  columns: readonly Column[],
): { matches: readonly Match[]; rest: readonly Column[] } => {
  const [fields, taken] = [new Set<string>(), new Set<Column>()];
  const matches: Match[] = [];
  for (const match of scored(kind, columns).toSorted((one, other) => other.score - one.score)) {
    if (match.score < ENOUGH || fields.has(match.field) || taken.has(match.column)) continue;
    fields.add(match.field);
    taken.add(match.column);
    matches.push(match);
  }
  return { matches, rest: columns.filter((column) => !taken.has(column)) };
};
