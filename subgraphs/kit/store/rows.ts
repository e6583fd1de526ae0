import { invariant } from '@network/schema/errors';
import { type AnyColumn, getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { copyRows } from './copy.ts';
import type { Transaction } from './store.ts';

/** A table whose primary key is (jurisdiction, id). */
export type RecordTable = PgTable & { readonly jurisdiction: AnyColumn; readonly id: AnyColumn };
export type RowKey = { readonly jurisdiction: string; readonly id: string };

type Field<Table extends PgTable> = keyof Table['$inferInsert'] & string;

export type WriteOptions<Table extends PgTable> = {
  /** The fields by which a row is known: those of a unique constraint; jurisdiction and id unless told. */
  readonly key?: readonly Field<Table>[];
  /** The fields to write; all unless told. The others keep their default in a new row, and their value in a known one. */
  readonly fields?: readonly Field<Table>[];
  /** None of the rows is known, so they are copied; where one is, the transaction fails. */
  readonly areFresh?: boolean;
};

/** A field of a table's rows with the name of its column. */
type Named = readonly [field: string, column: string];

const columnsOf = (table: PgTable, fields: readonly string[] | undefined): Named[] =>
  Object.entries(getTableColumns(table))
    .filter(([field, column]) => column.generated === undefined && (fields?.includes(field) ?? true))
    .map(([field, column]) => [field, column.name]);

const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);
const name = ([, column]: Named): SQL => sql`${sql.identifier(column)}`;

const rowType = (table: PgTable): SQL =>
  sql`${sql.identifier(getTableConfig(table).schema ?? 'public')}.${sql.identifier(getTableName(table))}`;

/** A row as JSON under its columns' names, the way `json_populate_recordset` reads it. */
const toColumns = (columns: readonly Named[], row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(columns.map(([field, column]) => [column, row[field] ?? null]));

/**
 * Writes rows in one statement, whatever their number: new ones are inserted, known ones get their columns anew.
 * A field that a row leaves out is null; values go as JSON, without a column's own encoder.
 */
export const writeRows = async <Table extends PgTable>(
  tx: Transaction,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  options: WriteOptions<Table> = {},
): Promise<void> => {
  if (rows.length === 0) return;
  const { key = ['jurisdiction', 'id'], fields, areFresh = false } = options;
  if (areFresh && fields === undefined) return copyRows(tx, table, rows);
  const columns = columnsOf(table, fields);
  const isKey = ([field]: Named): boolean => (key as readonly string[]).includes(field);
  const known = columns.filter(isKey);
  invariant(known.length === key.length, `the columns of the key ${key.join(', ')} are written`);
  const changes = columns.filter((column) => !isKey(column)).map((at) => sql`${name(at)} = excluded.${name(at)}`);
  const json = JSON.stringify(rows.map((row) => toColumns(columns, row)));
  await tx.execute(sql`
    insert into ${table} (${list(columns.map(name))})
    select ${list(columns.map((at) => sql`row.${name(at)}`))}
    from json_populate_recordset(null::${rowType(table)}, ${json}::json) row
    on conflict (${list(known.map(name))}) do ${changes.length === 0 ? sql`nothing` : sql`update set ${list(changes)}`}`);
};

const removeBy = async (
  tx: Transaction,
  { table, id }: { table: PgTable & { readonly jurisdiction: AnyColumn }; id: AnyColumn },
  keys: readonly RowKey[],
): Promise<void> => {
  if (keys.length === 0) return;
  const json = JSON.stringify(keys.map(({ jurisdiction, id: key }) => ({ jurisdiction, id: key })));
  await tx.execute(sql`
    delete from ${table} using json_to_recordset(${json}::json) as gone(jurisdiction text, id uuid)
    where ${table.jurisdiction} = gone.jurisdiction collate "C" and ${id} = gone.id`);
};

/** Removes rows by jurisdiction and id, in one statement. */
export const removeRows = (tx: Transaction, table: RecordTable, keys: readonly RowKey[]): Promise<void> =>
  removeBy(tx, { table, id: table.id }, keys);

/** Removes the rows that name one of these parents in a column, in one statement. Their table has a `jurisdiction`. */
export const removeChildren = (tx: Transaction, parent: AnyPgColumn, parents: readonly RowKey[]): Promise<void> => {
  const table = parent.table as PgTable & { readonly jurisdiction: AnyColumn };
  return removeBy(tx, { table, id: parent }, parents);
};
