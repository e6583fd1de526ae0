import { is, type SQL, sql } from 'drizzle-orm';
import { PgArray, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../store/store.ts';

const arrayText = (values: readonly unknown[]): string =>
  `{${values.map((value) => (value === null ? 'NULL' : `"${String(value).replace(/["\\]/g, '\\$&')}"`)).join(',')}}`;

/** Any value as the text that PostgreSQL reads as the column's type. */
const textOf = (value: unknown, column: PgColumn): string | null => {
  if (value === null || value === undefined) return null;
  if (is(column, PgArray)) return arrayText(value as unknown[]);
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** The type without its collation, for a cast. */
const typeOf = (column: PgColumn): SQL => sql.raw(column.getSQLType().replace(/ COLLATE .*/, ''));

/**
 * Inserts rows of a drizzle table in one statement, or updates those that stand under the same key. Rows name columns by
 * their property; those that the first row lacks keep their default on insert and their value on update. Values go as they
 * stand, without a column's own encoder.
 */
export const bulkUpsert = async <Table extends PgTable>(
  tx: Transaction,
  table: Table,
  {
    rows,
    key,
  }: { rows: readonly Partial<Table['$inferInsert']>[]; key: readonly (keyof Table['$inferInsert'] & string)[] },
): Promise<void> => {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).map((property) => ({
    property,
    column: table[property as keyof Table] as PgColumn,
  }));
  const name = (column: PgColumn): SQL => sql.identifier(column.name) as unknown as SQL;
  const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);
  const keys = new Set<string>(key);
  const values = columns.map(({ property, column }) => {
    const texts = rows.map((row) => textOf(row[property as keyof typeof row], column));
    return sql`${sql.param(texts)}::text[]`;
  });
  const changes = columns
    .filter(({ property }) => !keys.has(property))
    .map(({ column }) => sql`${name(column)} = excluded.${name(column)}`);
  const conflict = key.map((property) => name(table[property as keyof Table] as PgColumn));
  await tx.execute(sql`
    insert into ${table} (${list(columns.map(({ column }) => name(column)))})
    select ${list(columns.map(({ column }) => sql`given.${name(column)}::${typeOf(column)}`))}
    from unnest(${list(values)}) as given(${list(columns.map(({ column }) => name(column)))})
    on conflict (${list(conflict)}) do ${changes.length === 0 ? sql`nothing` : sql`update set ${list(changes)}`}`);
};
