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

/** The day in Asia/Shanghai on which an instant falls, whatever the zone of the session that writes it. */
export const dayOf = (instant: RowSql): RowSql => `(${instant} at time zone 'Asia/Shanghai')::date`;

/** Whole minutes from one instant to another. */
export const minutesBetween = (start: RowSql, end: RowSql): RowSql =>
  `round(extract(epoch from ${end} - ${start}) / 60)::bigint`;

/** An amount of yuan in fen, which is whole. */
export const fenOf = (yuan: RowSql): RowSql => `round(${yuan} * 100)::bigint`;

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

/** What a row adds to its measure, as queries over `r`: `measure, place, day, dimensions, amount`. */
const queriesOf = (measure: Measure): readonly string[] => {
  const { name, where = 'true', each, place = 'r.place', dimensions = {} } = measure;
  const values = Object.values(dimensions).map((value) => `coalesce((${value})::text, '')`);
  const lies = `coalesce(${place}, r.jurisdiction || '000000')`;
  const from = each === undefined ? '' : ` from unnest(${each}) as each`;
  return entriesOf(measure).map(
    ([day, amount]) =>
      `select ${quote(name)}, ${lies}, ${day}, array[${values.join(', ')}]::text[], (${amount})::bigint${from} where ${where}`,
  );
};

/**
 * A query over rows `r` that carry a `sign`: what the measures of their table count of them, per key of the counters, by
 * day and place, and by month and year of the town, so that reading does not grow with the records. Zeros are left out.
 */
export const sumsSql = (
  measures: readonly Measure[],
  rows: string,
): string => `select r.jurisdiction, counted.measure || span.name, span.place, span.day, counted.dimensions, sum(counted.amount * r.sign)
from (${rows}) r
cross join lateral (
  ${measures.flatMap(queriesOf).join('\n  union all ')}
) counted (measure, place, day, dimensions, amount)
cross join lateral (values
  ('', counted.place, counted.day),
  ('@month', left(counted.place, 9) || '000', date_trunc('month', counted.day)::date),
  ('@year', left(counted.place, 9) || '000', date_trunc('year', counted.day)::date)
) span (name, place, day)
where counted.day is not null and counted.amount is not null
group by 1, 2, 3, 4, 5
having sum(counted.amount * r.sign) <> 0`;
