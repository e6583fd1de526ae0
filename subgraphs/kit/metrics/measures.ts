import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';

/** SQL over one row of the measured table, which it calls `r`. It reads nothing but that row. */
type RowSql = string;

/** Something that is counted or summed per government, place and day. DOMAIN.md §6. */
export type Measure = {
  readonly name: string;
  /** A table with `jurisdiction`, and `place` unless the measure tells another. */
  readonly table: PgTable;
  /** Which rows count; all unless told. */
  readonly where?: RowSql;
  /** A list in the row of which each value counts on its own; the other texts call it `each`. */
  readonly each?: RowSql;
  /**
   * The day on which a row counts; a row without one does not. Of a fact that holds, the first and the last day: it adds
   * on the first (1949-10-01 where that is unknown) and takes away on the day after the last.
   */
  readonly day: RowSql | { readonly from: RowSql; readonly to: RowSql };
  /** Twelve digits, `r.place` unless told; where it is null a row counts for its government as a whole. */
  readonly place?: RowSql;
  /** What the sums are kept apart by; an absent value stands as ''. */
  readonly dimensions?: Readonly<Record<string, RowSql>>;
  /** A whole number, 1 unless told: minutes, fen. A row without one does not count. */
  readonly amount?: RowSql;
};

/**
 * A measure in two: without a dimension that has many values, and one of its own, `<name>_of_<plural>`, that is kept apart by
 * it and by what else is told. So figures of the first stay as quick however many values the dimension has.
 */
export const apart = (
  measure: Measure,
  { dimension, plural, with: others }: { dimension: string; plural: string; with: readonly string[] },
): readonly [whole: Measure, apart: Measure] => {
  const kept = Object.entries(measure.dimensions ?? {});
  const only = (isKept: (name: string) => boolean) => Object.fromEntries(kept.filter(([name]) => isKept(name)));
  return [
    { ...measure, dimensions: only((name) => name !== dimension) },
    {
      ...measure,
      name: `${measure.name}_of_${plural}`,
      dimensions: only((name) => name === dimension || others.includes(name)),
    },
  ];
};

/** The day in Asia/Shanghai on which an instant falls, whatever the zone of the session that writes it. */
export const dayOf = (instant: RowSql): RowSql => `(${instant} at time zone 'Asia/Shanghai')::date`;

/** Whole minutes from one instant to another. */
export const minutesBetween = (start: RowSql, end: RowSql): RowSql =>
  `round(extract(epoch from ${end} - ${start}) / 60)::bigint`;

/** An amount of yuan in fen, which is whole. */
export const fenOf = (yuan: RowSql): RowSql => `round(${yuan} * 100)::bigint`;

/** A code that is one only within the row's government, told with it: `331081 ZHZF`. */
export const withGovernment = (code: RowSql): RowSql =>
  `case when ${code} <> '' then r.jurisdiction || ' ' || ${code} end`;

const UNKNOWN_FIRST_DAY = "date '1949-10-01'";

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The name of a table with its schema, as SQL writes it. */
export const tableName = (table: PgTable): string => {
  const { schema, name } = getTableConfig(table);
  return `${identifier(schema ?? 'public')}.${identifier(name)}`;
};

/** The days on which a row of a measure counts, each with what it counts there. */
const entriesOf = ({ day, amount = '1' }: Measure): readonly (readonly [day: RowSql, amount: RowSql])[] => {
  if (typeof day === 'string') return [[`(${day})`, `(${amount})`]];
  const [from, to] = [`coalesce(${day.from}, ${UNKNOWN_FIRST_DAY})`, `(${day.to})`];
  const holds = `(${to} is null or ${to} >= ${from})`;
  return [
    [`case when ${holds} then ${from} end`, `(${amount})`],
    [`case when ${holds} then ${to} + 1 end`, `-(${amount})`],
  ];
};

/** Between the values of dimensions, which stand as one text: no value contains it. */
export const DIMENSION_SEPARATOR = '\u001f';

/**
 * What rows add to their measures, as `measure, place, day, dimensions, amount`: one query over them for each day on which
 * a measure counts. `rows` names them; each carries a `sign`. A row without a day or an amount gives null there.
 */
const queriesOf = (measure: Measure, { rows, onlyIf }: CellsOptions): readonly string[] => {
  const { name, where = 'true', each, place = 'r.place', dimensions = {} } = measure;
  const values = Object.values(dimensions).map((value) => `coalesce((${value})::text, '')`);
  const told = values.length === 0 ? "''" : values.join(` || ${quote(DIMENSION_SEPARATOR)} || `);
  const lies = `coalesce(${place}, r.jurisdiction || '000000')`;
  const from = each === undefined ? `${rows} r` : `${rows} r cross join unnest(${each}) as each`;
  const asked = onlyIf === undefined ? '' : ` and ${onlyIf(quote(name))}`;
  return entriesOf(measure).map(
    ([day, amount]) =>
      `select ${quote(name)}, ${lies}, ${day}, ${told}, (${amount})::bigint * r.sign from ${from} where (${where})${asked}`,
  );
};

export type CellsOptions = {
  /** What the rows are called that are counted. */
  readonly rows: string;
  /** Which measures are told, as a condition over their name; all unless told. */
  readonly onlyIf?: (name: string) => string;
};

/** What all measures of one table count of its rows, one cell for each row and day: a query. */
export const cellsSql = (measures: readonly Measure[], options: CellsOptions): string => `
  select measure, place, day, dimensions, amount from (
    ${measures.flatMap((measure) => queriesOf(measure, options)).join('\n    union all ')}
  ) cell (measure, place, day, dimensions, amount)
  where day is not null and amount is not null`;

/** The columns of its table that measures read. */
export const columnsOf = ({ table, measures }: MeasuredTable): readonly (readonly [name: string, type: string])[] => {
  const text = measures.map(({ table: _, place = 'r.place', ...told }) => JSON.stringify([place, told])).join(' ');
  const read = new Set(Array.from(text.matchAll(/\br\.(\w+)/g), ([, name]) => name));
  return getTableConfig(table)
    .columns.filter(({ name }) => name === 'jurisdiction' || read.has(name))
    .map((column) => [column.name, column.getSQLType()]);
};

/** A table with all that is counted of it. */
export type MeasuredTable = { readonly table: PgTable; readonly measures: readonly Measure[] };

/** By table, in one order, so that two starts lock tables in the same one. */
export const byTable = (measures: readonly Measure[]): readonly MeasuredTable[] =>
  [...Map.groupBy(measures, ({ table }) => table)]
    .map(([table, own]) => ({ table, measures: own }))
    .toSorted((a, b) => (tableName(a.table) < tableName(b.table) ? -1 : 1));
