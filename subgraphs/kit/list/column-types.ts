import { invariant } from '@network/schema/errors';
import type { CursorPart } from '@network/schema/page';
import { getTableColumns } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';

/** The SQL type of a column, without its collation, as a value is cast to it. */
export const dataType = (column: AnyPgColumn): string => column.getSQLType().replace(/ collate "?\w+"?/i, '');

const PARTS: Readonly<Record<string, CursorPart>> = {
  text: 'text',
  date: 'date',
  integer: 'integer',
  smallint: 'integer',
  bigint: 'bigint',
  numeric: 'decimal',
  uuid: 'id',
  'timestamp with time zone': 'instant',
};

/** What a column's value is in a cursor. */
export const cursorPart = (column: AnyPgColumn): CursorPart => {
  const part = PARTS[dataType(column).replace(/\(.*\)/, '')];
  invariant(part !== undefined, `rows can be ordered by ${column.name}, which is of the type ${dataType(column)}`);
  return column.notNull ? part : (`${part}?` as CursorPart);
};

/** The field of a table's rows that a column fills. */
export const fieldOf = (table: PgTable, column: AnyPgColumn): string => {
  const found = Object.entries(getTableColumns(table)).find(([, { name }]) => name === column.name);
  invariant(found !== undefined, `a row has the column ${column.name}`);
  return found[0];
};
