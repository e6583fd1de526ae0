import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Connection } from '@network/kit/store';
import type { Sql } from 'postgres';
import { query } from '../running/network.ts';

/** Rows that an import has made: their table, and a condition that finds them. */
export type Target = { readonly table: string; readonly rows: string };

/** The columns that hold something of their own: generated ones follow. */
const columnsOf = async (sql: Sql, table: string): Promise<string> => {
  const columns = await sql`
    select quote_ident(attname) as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;
  return columns.map((column) => column['name']).join(', ');
};

export type Copied = { readonly rows: number; readonly seconds: number };

/** Copies rows once more by `COPY`, into an empty table with the same columns, constraints and indexes. */
export const copyAgain = (connection: Connection, { table, rows }: Target): Promise<Copied> =>
  query(connection, async (sql) => {
    const columns = await columnsOf(sql, table);
    await sql.unsafe(`create table public.yardstick (like ${table} including all)`);
    const text = await buffer(
      await sql.unsafe(`copy (select ${columns} from ${table} where ${rows}) to stdout`).readable(),
    );
    const began = performance.now();
    await pipeline([text], await sql.unsafe(`copy public.yardstick (${columns}) from stdin`).writable());
    const seconds = (performance.now() - began) / 1000;
    const [counted] = await sql`select count(*)::int as total from public.yardstick`;
    await sql`drop table public.yardstick`;
    return { rows: counted?.['total'], seconds };
  });
