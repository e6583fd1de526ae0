import { createHash } from 'node:crypto';
import type { SubgraphName } from '@network/schema/network';
import type { PgTable } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { type Connection, clientOptions } from '../store/store.ts';
import { dropReadersSql, functionOf, lockOf, readersSql, triggersSql } from './adding.ts';
import { byTable, cellsSql, type Measure, type MeasuredTable, tableName } from './measures.ts';
import { addPagesSql, forgetSql, makePagesSql, pagesSql } from './pages.ts';

type Owner = { readonly sql: postgres.TransactionSql; readonly schema: string };
/** Hashes of what is declared, or stands: a measure under its name, what counts a table under the name of its function. */
type Hashes = ReadonlyMap<string, string>;

const READERS = 'readers()';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Rows of the table `r` whose measures are counted over all records, or over those that waited. */
const COUNTED = 'counted_rows';
/** What stands for a measure: when any of it changes, the measure is counted anew. */
const hashOfMeasure = (measure: Measure): string =>
  hashOf(`${tableName(measure.table)} ${cellsSql([measure], { rows: COUNTED })} ${pagesSql()}`);

const declaredHashes = (schema: string, tables: readonly MeasuredTable[]): Hashes =>
  new Map([
    ...tables.flatMap(({ measures }) => measures).map((measure) => [measure.name, hashOfMeasure(measure)] as const),
    ...tables.map((table) => [functionOf(schema, table), hashOf(triggersSql(schema, table))] as const),
    [READERS, hashOf(readersSql(schema, tables))],
  ]);

const readHashes = async ({ sql, schema }: Owner): Promise<Hashes> => {
  await sql.unsafe(
    `create table if not exists ${schema}.measures (name text collate "C" primary key, hash text not null)`,
  );
  await sql.unsafe(`revoke insert, update, delete on ${schema}.measures from ${schema}_app`);
  const rows = await sql<{ name: string; hash: string }[]>`select name, hash from ${sql(`${schema}.measures`)}`;
  return new Map(rows.map(({ name, hash }) => [name, hash]));
};

const writeHashes = async ({ sql, schema }: Owner, hashes: Hashes): Promise<void> => {
  await sql`delete from ${sql(`${schema}.measures`)}`;
  const rows = [...hashes].map(([name, hash]) => ({ name, hash }));
  await sql`insert into ${sql(`${schema}.measures`)} ${sql(rows)}`;
};

/** Whether the three triggers of a table stand: a migration may have made the table anew. */
const isCounted = async ({ sql }: Owner, table: PgTable): Promise<boolean> => {
  const [found] = await sql`
    select count(*) = 3 as "is" from pg_trigger
    where tgrelid = ${tableName(table)}::regclass and tgname in ('count_insert', 'count_update', 'count_delete')`;
  return found?.['is'] === true;
};

const readUncounted = async (owner: Owner, tables: readonly MeasuredTable[]): Promise<ReadonlySet<PgTable>> => {
  const found = new Set<PgTable>();
  for (const { table } of tables) if (!(await isCounted(owner, table))) found.add(table);
  return found;
};

/** Adds up what waits, as those count it who stand until now: afterwards it may be told in another way. */
const addUpAll = async ({ sql, schema }: Owner): Promise<void> => {
  const name = `${schema}.add_up_counters`;
  const [found] = await sql`select to_regprocedure(${`${name}()`}) is not null as "is"`;
  if (found?.['is'] !== true) return;
  for (;;) {
    const [row] = await sql.unsafe(`select ${name}() as moved`);
    if (row?.['moved'] === 0) return;
  }
};

const forgetCounters = async ({ sql, schema }: Owner, names: readonly string[]): Promise<void> => {
  if (names.length === 0) return;
  for (const statement of forgetSql(schema)) await sql.unsafe(statement, [[...names]]);
};

/** Counts measures of a table over its records. */
const recount = async (owner: Owner, { table, measures }: MeasuredTable): Promise<void> => {
  if (measures.length === 0) return;
  const { sql, schema } = owner;
  await forgetCounters(
    owner,
    measures.map(({ name }) => name),
  );
  await sql.unsafe(`with ${COUNTED} as (select *, 1 as sign from ${tableName(table)}),
    cells (measure, place, day, dimensions, amount) as (${cellsSql(measures, { rows: COUNTED })}),
    ${pagesSql()} ${addPagesSql(schema)}`);
};

/** What is declared no more goes: its counters, and what counts tables that have no measure left. */
const forget = async (owner: Owner, gone: readonly string[]): Promise<void> => {
  for (const name of gone.filter((one) => one.endsWith('()'))) {
    await owner.sql.unsafe(`drop function if exists ${name} cascade`);
    await owner.sql.unsafe(`drop table if exists ${name.replace('.count_', '.changes_of_').replace('()', '')} cascade`);
  }
  await forgetCounters(owner, gone);
};

const install = async (owner: Owner, measures: readonly Measure[]): Promise<void> => {
  const { sql, schema } = owner;
  const tables = byTable(measures);
  const [known, declared] = [await readHashes(owner), declaredHashes(schema, tables)];
  const uncounted = await readUncounted(owner, tables);
  const isAsKnown = (name: string): boolean => known.get(name) === declared.get(name);
  const gone = [...known.keys()].filter((name) => !declared.has(name));
  if (uncounted.size === 0 && gone.length === 0 && [...declared.keys()].every(isAsKnown)) return;
  for (const { table } of tables) await sql.unsafe(`lock table ${tableName(table)} in share row exclusive mode`);
  await sql.unsafe(`select pg_advisory_xact_lock(${lockOf(schema)})`);
  await addUpAll(owner);
  await sql.unsafe(`${dropReadersSql(schema)}${makePagesSql(schema)}`).simple();
  await forget(owner, gone);
  for (const counted of tables) {
    const isLost = uncounted.has(counted.table);
    if (isLost || !isAsKnown(functionOf(schema, counted))) await sql.unsafe(triggersSql(schema, counted)).simple();
    await recount(owner, { ...counted, measures: counted.measures.filter(({ name }) => isLost || !isAsKnown(name)) });
  }
  await sql.unsafe(readersSql(schema, tables)).simple();
  await writeHashes(owner, declared);
};

/**
 * Makes the counters of a subgraph follow its declared measures, as the owner of its schema and in one transaction: from
 * then on each statement that writes a measured table, whichever way, keeps them. Measures that are new or changed are
 * counted over the records; where nothing changed, nothing is done. Starts at the same moment wait for one another.
 */
export const installMeasures = async (options: {
  name: SubgraphName;
  connection: Connection;
  measures: readonly Measure[];
}): Promise<void> => {
  const client = postgres({ ...clientOptions(options.connection), max: 1 });
  try {
    await client.begin(async (sql) => {
      await sql`select pg_advisory_xact_lock(hashtext(${`measures ${options.name}`}))`;
      await install({ sql, schema: options.name }, options.measures);
    });
  } finally {
    await client.end({ timeout: 5 });
  }
};
