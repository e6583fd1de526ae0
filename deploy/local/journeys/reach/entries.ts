import type { Row } from './protected-rows.ts';
import {
  type Field,
  type Graph,
  membersOf,
  PAGE,
  pageOf,
  referenceTo,
  requiredOf,
  selectionsOf,
  targetOf,
} from './routes.ts';

/** The column that a lookup's argument is of, where the argument does not say it: by field and argument. */
const COLUMNS: Readonly<Record<string, string>> = { 'rectification.ordinal': 'finding_ordinal' };
/** Columns that lookups go by. An argument of another name has no entry here, and fails the test until it has. */
const KEYS: Readonly<Record<string, string>> = {
  jurisdiction: 'jurisdiction',
  number: 'number',
  code: 'code',
  creditCode: 'credit_code',
  certificateNumber: 'certificate_number',
  trackingCode: 'tracking_code',
  inspectionNumber: 'inspection_number',
  ordinal: 'ordinal',
  guide: 'guide',
};
/** By what searches look for a record. */
const WORDS = ['number', 'code', 'credit_code', 'certificate_number', 'name', 'title', 'cause'];
const SAMPLE = 30;

const sampled = (rows: readonly Row[]): readonly Row[] => [
  ...rows.filter(({ scope }) => scope !== 'open'),
  ...rows.filter(({ scope }) => scope === 'open').slice(0, SAMPLE),
];

type Entry = { readonly graph: Graph; readonly field: Field; readonly rows: readonly Row[] };

/** A list of a government, or what needs no argument: a value, a page, or a part of the graph without an id. */
const listing = ({ graph, field }: Entry): string[] => {
  const { name, isPage } = targetOf(graph, field);
  const given = [
    ...(requiredOf(field).includes('jurisdiction') ? ['jurisdiction: "331081"'] : []),
    ...(field.args.some((arg) => arg.name === 'first') ? [`first: ${PAGE}`] : []),
  ];
  const asked = given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`;
  if (isPage) return [`${asked} ${pageOf(referenceTo(graph, name))}`];
  const inner = selectionsOf(graph, name).join(' ');
  return [inner === '' ? asked : `${asked} { ${inner} }`];
};

/** The columns that a lookup's arguments are of; empty where one is not known. */
const columnsOf = (field: Field): readonly (readonly [argument: string, column: string])[] => {
  const columns = requiredOf(field).map((arg) => [arg, COLUMNS[`${field.name}.${arg}`] ?? KEYS[arg] ?? ''] as const);
  return columns.every(([, column]) => column !== '') ? columns : [];
};

/** A lookup of one record by the natural key that these columns hold. */
const lookup = ({ graph, field }: Omit<Entry, 'rows'>, values: Row['values']): string => {
  const keys = columnsOf(field).map(([arg, column]) => `${arg}: ${JSON.stringify(values[column])}`);
  return `${field.name}(${keys.join(', ')}) { ${referenceTo(graph, targetOf(graph, field).name)} }`;
};

const hasKey = (field: Field, { values }: Row): boolean =>
  columnsOf(field).every(([, column]) => values[column] != null);

/** A value that no record has: of a government a code all the same, as others are refused. */
const noneOf = (column: string, kind: string | null | undefined): string | number => {
  if (kind === 'Int') return 0;
  return column === 'jurisdiction' ? '999999' : 'none';
};

/** A lookup of every record of its type by its natural key, whoever may see it; of none that is there where there is none. */
const lookups = ({ graph, field, rows }: Entry): string[] => {
  const columns = columnsOf(field);
  if (columns.length === 0) return [];
  const { name } = targetOf(graph, field);
  const own = sampled(rows.filter((row) => row.type === name && hasKey(field, row)));
  const kinds = new Map(field.args.map((arg) => [arg.name, arg.type.ofType?.name]));
  const none = Object.fromEntries(columns.map(([arg, column]) => [column, noneOf(column, kinds.get(arg))]));
  return (own.length === 0 ? [none] : own.map(({ values }) => values)).map((values) =>
    lookup({ graph, field }, values),
  );
};

/** A search for every record that it may find, by its numbers and names, whoever may see it. */
const searches = ({ graph, field, rows }: Entry): string[] => {
  const { name } = targetOf(graph, field);
  const types = new Set(membersOf(graph, name));
  const texts = sampled(rows.filter(({ type }) => types.has(type)))
    .flatMap(({ values }) => WORDS.map((word) => values[word]))
    .filter((text) => typeof text === 'string');
  return [...new Set(texts)].map(
    (text) => `${field.name}(text: ${JSON.stringify(text)}, first: ${PAGE}) ${pageOf(referenceTo(graph, name))}`,
  );
};

const queriesOf = (graph: Graph): readonly Field[] => graph.get('Query')?.fields ?? [];

/** Every lookup by which a record of a type is found, with the natural key that its row holds. */
export const lookupsOf = (graph: Graph, row: Row): string[] =>
  queriesOf(graph)
    .filter((field) => targetOf(graph, field).name === row.type && !targetOf(graph, field).isPage)
    .filter((field) => columnsOf(field).length > 0 && hasKey(field, row))
    .map((field) => lookup({ graph, field }, row.values));

/** Every record is visited by these two; they need no entry. */
const VISITS = ['node', 'nodes'];

/** Batches and systems: every caller of the crawl is refused them with a code (S-08). */
export const isForOperators = (graph: Graph, field: Field): boolean =>
  ['Batch', 'SourceSystem'].includes(targetOf(graph, field).name);

const entriesOf = (entry: Entry): string[] => {
  const required = requiredOf(entry.field);
  if (required.includes('text')) return searches(entry);
  if (required.every((arg) => arg === 'jurisdiction')) return listing(entry);
  return lookups(entry);
};

/** Where a caller may begin, by field of Query: lists, lookups by the key of every record, searches for every one. */
export const readEntries = (graph: Graph, rows: readonly Row[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    queriesOf(graph)
      .filter((field) => !VISITS.includes(field.name) && !isForOperators(graph, field))
      .map((field) => [field.name, entriesOf({ graph, field, rows })]),
  );
