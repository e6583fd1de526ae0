import { type AnyColumn, getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from './store.ts';

/** A table whose primary key is (jurisdiction, id). */
export type RecordTable = PgTable & { readonly jurisdiction: AnyColumn; readonly id: AnyColumn };
export type RowKey = { readonly jurisdiction: string; readonly id: string };

const columnsOf = (table: PgTable) =>
  Object.entries(getTableColumns(table)).filter(([, column]) => column.generated === undefined);

const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);

const rowType = (table: PgTable): SQL =>
  sql`${sql.identifier(getTableConfig(table).schema ?? 'public')}.${sql.identifier(getTableName(table))}`;

/** A row as JSON under its columns' names, the way `json_populate_recordset` reads it. */
const toColumns = (table: PgTable, row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(columnsOf(table).map(([field, column]) => [column.name, row[field] ?? null]));

/**
 * Writes whole rows in one statement, whatever their number: new ones are inserted, known ones (by jurisdiction and id)
 * get every column anew. A field left out is null, a database default is not applied.
 */
export const writeRows = async <Table extends RecordTable>(
  tx: Transaction,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> => {
  if (rows.length === 0) return;
  const names = columnsOf(table).map(([, column]) => sql.identifier(column.name));
  const json = JSON.stringify(rows.map((row) => toColumns(table, row)));
  await tx.execute(sql`
    insert into ${table} (${list(names.map((name) => sql`${name}`))})
    select ${list(names.map((name) => sql`row.${name}`))} from json_populate_recordset(null::${rowType(table)}, ${json}::json) row
    on conflict (jurisdiction, id) do update set ${list(names.map((name) => sql`${name} = excluded.${name}`))}`);
};

/** Removes rows by jurisdiction and id, in one statement. */
export const removeRows = async (tx: Transaction, table: RecordTable, keys: readonly RowKey[]): Promise<void> => {
  if (keys.length === 0) return;
  await tx.execute(sql`
    delete from ${table} using json_to_recordset(${JSON.stringify(keys)}::json) as gone(jurisdiction text, id uuid)
    where ${table.jurisdiction} = gone.jurisdiction collate "C" and ${table.id} = gone.id`);
};
