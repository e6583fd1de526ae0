import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { searchColumns } from '../search/columns.ts';

type SearchRow = { readonly [Field in keyof ReturnType<typeof searchColumns>]: unknown };
const SEARCHED: Readonly<Record<keyof SearchRow, true>> = { searchText: true, grams: true };

/** A row of a table as it is read: without what it is only found by, a quarter to a half of its bytes. */
export type Shown<Table extends PgTable> = Table['$inferSelect'] extends SearchRow
  ? Omit<Table['$inferSelect'], keyof SearchRow>
  : Table['$inferSelect'];

/** The columns of a table that its rows are read with. */
export const shownColumns = <Table extends PgTable>(table: Table): Omit<Table['_']['columns'], keyof SearchRow> =>
  Object.fromEntries(Object.entries(getTableColumns(table)).filter(([field]) => !(field in SEARCHED))) as never;
