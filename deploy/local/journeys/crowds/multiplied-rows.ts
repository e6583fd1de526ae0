import type { WholeNetwork } from '../networks/whole-network.ts';

/** A table with copies of its rows, so that it has as many as wanted. */
type Multiplied = { readonly schema: string; readonly table: string; readonly rows: number };

type Column = { readonly name: string; readonly type: string; readonly isUnique: boolean };

/** Rows of one transaction: whoever reads what was told in order, in any database of the server, waits for its end. */
const ROWS_AT_ONCE = 10_000;

/** A copy's id begins as the original's, which names its government; a child's copy hangs under its parent's. */
const copiedId = (column: string): string => `(left(${column}::text, 24) || left(md5(${column}::text || n), 12))::uuid`;

/** Of eight copies one stays in its place, the others go to fifteen towns of its county. */
const copiedPlace =
  "case when n % 8 = 0 then place else left(place, 6) || (case when n % 16 < 6 then '00' || n % 6 else '10' || n % 10 end) || '000' end";

const copied = ({ name, type, isUnique }: Column): string => {
  const column = `"${name}"`;
  if (name === 'place') return copiedPlace;
  if (type === 'uuid') return copiedId(column);
  return type === 'text' && isUnique && name !== 'jurisdiction' ? `${column} || '~' || n` : column;
};

/**
 * Multiplies the records of the network's tables within the database: classes, states and days come as often among the copies
 * as among the originals. Triggers rest meanwhile: what is counted and logged is not what is asked here.
 */
export const multiplyRows = (
  { inspect }: Pick<WholeNetwork, 'inspect'>,
  wanted: (table: string) => number,
): Promise<void> =>
  inspect(async (sql) => {
    const tables = await sql<{ schema: string; table: string; columns: Column[] }[]>`
      select s.nspname as schema, c.relname as table, json_agg(json_build_object('name', a.attname,
        'type', format_type(a.atttypid, null), 'isUnique', exists (select from pg_index i
          where i.indrelid = c.oid and i.indisunique and a.attnum = any(i.indkey))) order by a.attnum) as columns
      from pg_class c join pg_namespace s on s.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relkind = 'r' and s.nspname in ('catalogue', 'people', 'events', 'cases', 'inspections')
        and a.attidentity = ''
      group by s.nspname, c.relname`;
    await sql`set session_replication_role = replica`;
    const grow = async ({
      schema,
      table,
      rows,
      columns,
    }: Multiplied & { columns: readonly Column[] }): Promise<void> => {
      const of = `"${schema}"."${table}"`;
      const [{ found } = { found: 0 }] = await sql.unsafe<{ found: number }[]>(
        `select count(*)::int as found from ${of}`,
      );
      if (found === 0 || found >= rows) return;
      const names = columns.map(({ name }) => `"${name}"`).join(', ');
      const [copies, atOnce] = [Math.ceil(rows / found) - 1, Math.ceil(ROWS_AT_ONCE / found)];
      await sql.unsafe(`create temp table originals as table ${of}`);
      for (let first = 1; first <= copies; first += atOnce)
        await sql.unsafe(`insert into ${of} (${names}) select ${columns.map(copied).join(', ')}
          from originals, generate_series(${first}, ${Math.min(first + atOnce - 1, copies)}) n on conflict do nothing`);
      await sql`drop table originals`;
    };
    for (const { schema, table, columns } of tables) {
      const rows = wanted(`${schema}.${table}`);
      if (columns.some(({ name }) => name === 'jurisdiction') && rows > 0) await grow({ schema, table, rows, columns });
    }
    await sql`set session_replication_role = origin`;
    await sql`vacuum analyze`;
  });
