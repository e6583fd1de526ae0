import { dataType } from '@network/kit/list/column-types';
import { getTableColumns } from 'drizzle-orm';
import { type AnyPgColumn, getTableConfig, type PgTable } from 'drizzle-orm/pg-core';

const HERE = '331081';
const JURISDICTION = `case when n % 5 = 0 then '331082' else '${HERE}' end`;
const TOWN = `lpad((100 + floor(sqrt(n % 256)))::text, 3, '0')`;

/** What columns of a name hold, whatever their table. */
const BY_NAME: Readonly<Record<string, string>> = {
  jurisdiction: JURISDICTION,
  id: 'gen_random_uuid()',
  place: `${JURISDICTION} || ${TOWN} || lpad((200 + n % 20)::text, 3, '0')`,
  number: "'N' || n",
  code: "'N' || n",
  hash: "'H' || n",
  owner: "case when n % 997 = 0 then 'body:X1' end",
};
const BY_TYPE: Readonly<Record<string, string>> = {
  text: "'X' || floor(sqrt(n % 1600))",
  'text[]': "array['X' || n % 300]",
  date: "date '2010-01-01' + n % 5000",
  'timestamp with time zone': "timestamptz '2020-01-01' + n * interval '8 minutes'",
  boolean: 'n % 499 = 0',
  integer: '1 + n % 5',
  uuid: 'gen_random_uuid()',
};

/** Nearly all rows hold the first of an enum's values, some nothing, few the last. */
const ofEnum = (values: readonly string[], column: AnyPgColumn): string =>
  `case when n % 499 = 0 then '${values.at(-1)}' ${column.notNull ? '' : 'when n % 3 = 0 then null'} else '${values[0]}' end`;

const valuesOf = (column: AnyPgColumn): string => {
  const { enumValues = [] } = column;
  if (enumValues.length > 0) return ofEnum(enumValues, column);
  return BY_NAME[column.name] ?? BY_TYPE[dataType(column)] ?? 'n % 1000';
};

/** Fills a table as networks are filled: four fifths one government's, most in few towns, rare where rows are asked for. */
export const crowdSql = (table: PgTable, rows: number): string => {
  const columns = Object.values(getTableColumns(table)).filter(
    ({ generated, name }) => generated === undefined && name !== 'grams',
  );
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const values = columns.map((column) => valuesOf(column as AnyPgColumn)).join(', ');
  return `insert into "${getTableConfig(table).name}" (${names}) select ${values} from generate_series(1, ${rows}) n`;
};
