import { invariant } from '@network/schema/errors';
import type { Cursor, PageOrder } from '@network/schema/page';
import { and, asc, desc, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { cursorPart, dataType, fieldOf } from './column-types.ts';

export type Direction = 'ASC' | 'DESC';
/** The columns that rows are ordered by, an id last. Only the first may hold nulls; they stand last in either direction. */
export type OrderColumns = readonly [AnyPgColumn, ...AnyPgColumn[]];

/** Where a page starts: at the first row, after a row with a value to order by, or after one without. */
export type Start = 'FIRST' | 'VALUE' | 'NULL';

export const startOf = (after: Cursor | null): Start => {
  if (after === null) return 'FIRST';
  return after[0] === null ? 'NULL' : 'VALUE';
};

const afterName = (at: number): string => `after${at}`;
/** A cursor as the values of the statement that reads on from it. */
export const afterValues = (after: Cursor | null): Record<string, unknown> =>
  Object.fromEntries((after ?? []).map((value, at) => [afterName(at), value]));

const tuple = (parts: readonly SQL[]): SQL => sql`(${sql.join([...parts], sql`, `)})`;

/** Rows that come after the cursor, by the columns from `first` on. */
const isAfter = (columns: OrderColumns, { direction, first }: { direction: Direction; first: number }): SQL => {
  const compared = columns.slice(first);
  const values = compared.map(
    (column, at) => sql`${sql.placeholder(afterName(first + at))}::${sql.raw(dataType(column))}`,
  );
  return sql`${tuple(compared.map((column) => sql`${column}`))} ${sql.raw(direction === 'ASC' ? '>' : '<')} ${tuple(values)}`;
};

/**
 * The stretches of rows that a page reads one after the other. Rows without a value are a stretch of their own at the end,
 * so that one index, read forwards or backwards, serves both directions.
 */
export const stretches = (columns: OrderColumns, { direction, start }: { direction: Direction; start: Start }) => {
  const [first] = columns;
  const after = isAfter(columns, { direction, first: 0 });
  if (first.notNull) return [start === 'FIRST' ? undefined : after];
  const withoutValue = sql`${first} is null`;
  if (start === 'NULL') return [and(withoutValue, isAfter(columns, { direction, first: 1 }))];
  const withValue = sql`${first} is not null`;
  return [start === 'FIRST' ? withValue : and(withValue, after), withoutValue];
};

export const orderBy = (columns: OrderColumns, direction: Direction): SQL[] =>
  columns.map((column) => (direction === 'ASC' ? asc(column) : desc(column)));

/** The order as cursors name it, and the values of a row that stand in them. */
export const pageOrder = (name: string, { columns, table }: { columns: OrderColumns; table: PgTable }) => {
  invariant(
    columns.slice(1).every(({ notNull }) => notNull),
    `only the first column of the order ${name} may hold nulls`,
  );
  const fields = columns.map((column) => fieldOf(table, column));
  const parts = columns.map(cursorPart);
  return {
    of: (direction: Direction): PageOrder => ({ name: `${name} ${direction}`, parts }),
    cursorOf: (row: Readonly<Record<string, unknown>>): Cursor =>
      fields.map((field) => (row[field] ?? null) as string | number | null),
  };
};
