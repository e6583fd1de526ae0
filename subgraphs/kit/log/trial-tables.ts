import { is, SQL } from 'drizzle-orm';
import { getTableConfig, type PgColumn, PgDialect, type PgTable } from 'drizzle-orm/pg-core';

const dialect = new PgDialect();
const quote = (name: string): string => `"${name}"`;

const defaultOf = (column: PgColumn): string => {
  const { default: value, generated, generatedIdentity } = column;
  if (generatedIdentity !== undefined) return ' GENERATED ALWAYS AS IDENTITY';
  const stored = typeof generated?.as === 'function' ? generated.as() : generated?.as;
  if (is(stored, SQL)) return ` GENERATED ALWAYS AS (${dialect.sqlToQuery(stored).sql}) STORED`;
  if (is(value, SQL)) return ` DEFAULT ${dialect.sqlToQuery(value).sql}`;
  if (value === undefined || value === null) return '';
  if (Array.isArray(value) && value.length === 0 && column.getSQLType().endsWith('[]')) return " DEFAULT '{}'";
  return ` DEFAULT '${typeof value === 'object' ? JSON.stringify(value) : String(value)}'`;
};

const columnSql = (column: PgColumn): string =>
  `${quote(column.name)} ${column.getSQLType()}${defaultOf(column)}${column.notNull ? ' NOT NULL' : ''}${column.primary ? ' PRIMARY KEY' : ''}`;

/** The statement that makes a table in a trial database, without its indexes: mechanisms have no migrations of their own. */
export const createTableSql = (table: PgTable): string => {
  const { schema, name, columns, primaryKeys } = getTableConfig(table);
  const keys = primaryKeys.map((key) => `PRIMARY KEY (${key.columns.map((column) => quote(column.name)).join(', ')})`);
  return `CREATE TABLE ${quote(schema ?? 'public')}.${quote(name)} (${[...columns.map(columnSql), ...keys].join(', ')})`;
};
