import { createHash } from 'node:crypto';
import type { SubgraphName } from '@network/schema/network';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { type Connection, clientOptions } from '../store/store.ts';
import { type Measure, sumsSql, tableName } from './measures.ts';

type Owner = { readonly sql: postgres.TransactionSql; readonly schema: string };
type MeasuredTable = { readonly table: PgTable; readonly measures: readonly Measure[] };
/** Hashes of what stands: a measure under its name, what counts a table under the name of its function. */
type Hashes = ReadonlyMap<string, string>;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashOfMeasure = (measure: Measure): string => hashOf(sumsSql([measure], tableName(measure.table)));
const functionOf = (schema: string, { table }: MeasuredTable): string =>
  `${schema}.count_${getTableConfig(table).name}()`;

const COLUMNS = 'jurisdiction, measure, place, day, dimensions, amount';

/**
 * What was counted and is not yet added up, beside the counters: writers only add rows to it, and never wait for one
 * another, however long an import lasts. `counted` is both.
 */
const changesSql = (schema: string): string => `
create table if not exists ${schema}.counter_changes (like ${schema}.counters including generated);
create index if not exists counter_changes_idx on ${schema}.counter_changes (measure, county, day);
create or replace view ${schema}.counted as
  select ${COLUMNS}, county, town from ${schema}.counters
  union all select ${COLUMNS}, county, town from ${schema}.counter_changes;
revoke insert, update, delete on ${schema}.counters, ${schema}.counter_changes, ${schema}.measures from ${schema}_app;`;

/** Held by whoever adds changes up: nobody else touches the counters then. */
const lockOf = (schema: string): string => `hashtext('counters of ${schema}')`;

/** So many changes are added up in one transaction. */
const SLICE = 20_000;

/** Adds changes up and answers how many, 0 when there are none or somebody is about it; a sum that comes to nothing goes. */
const addUpSql = (schema: string): string => `drop function if exists ${schema}.add_up_counters();
create function ${schema}.add_up_counters() returns integer
language plpgsql security definer set search_path = ${schema}, pg_temp as $count$
declare emptied tid[]; moved integer;
begin
  if not pg_try_advisory_xact_lock(${lockOf(schema)}) then return 0; end if;
  with gone as (
    delete from ${schema}.counter_changes
    where ctid = any(array(select ctid from ${schema}.counter_changes limit ${SLICE})) returning ${COLUMNS}),
  added as (
    insert into ${schema}.counters as counter (${COLUMNS})
    select jurisdiction, measure, place, day, dimensions, sum(amount) from gone group by 1, 2, 3, 4, 5 having sum(amount) <> 0
    on conflict (jurisdiction, measure, place, day, dimensions) do update set amount = counter.amount + excluded.amount
    returning counter.ctid, counter.amount)
  select (select count(*) from gone), (select array_agg(ctid) from added where amount = 0) into moved, emptied;
  if emptied is not null then delete from ${schema}.counters where ctid = any(emptied); end if;
  return moved;
end $count$;`;

/** The function that counts what a statement did to a table, and the triggers that call it. */
const triggersSql = (schema: string, counted: MeasuredTable): string => {
  const name = functionOf(schema, counted);
  const add = (rows: string): string =>
    `insert into ${schema}.counter_changes (${COLUMNS})\n${sumsSql(counted.measures, rows)}`;
  const [gained, lost] = ['select *, 1 as sign from new_rows', 'select *, -1 as sign from old_rows'];
  const trigger = (event: string, tables: string): string =>
    `create trigger count_${event} after ${event} on ${tableName(counted.table)} referencing ${tables}
for each statement execute function ${name};`;
  // The role that runs may not write counters; the function does, as their owner.
  return `drop function if exists ${name} cascade;
create function ${name} returns trigger
language plpgsql security definer set search_path = ${schema}, pg_temp as $count$
begin
  if tg_op = 'INSERT' then
    ${add(gained)};
  elsif tg_op = 'DELETE' then
    ${add(lost)};
  else
    ${add(`${gained} union all ${lost}`)};
  end if;
  return null;
end $count$;
${trigger('insert', 'new table as new_rows')}
${trigger('update', 'old table as old_rows new table as new_rows')}
${trigger('delete', 'old table as old_rows')}`;
};

/** By table, in one order, so that two starts lock tables in the same one. */
const byTable = (measures: readonly Measure[]): readonly MeasuredTable[] =>
  [...Map.groupBy(measures, ({ table }) => table)]
    .map(([table, own]) => ({ table, measures: own }))
    .toSorted((a, b) => (tableName(a.table) < tableName(b.table) ? -1 : 1));

const readHashes = async ({ sql, schema }: Owner): Promise<Hashes> => {
  await sql.unsafe(
    `create table if not exists ${schema}.measures (name text collate "C" primary key, hash text not null)`,
  );
  const rows = await sql<{ name: string; hash: string }[]>`select name, hash from ${sql(`${schema}.measures`)}`;
  return new Map(rows.map(({ name, hash }) => [name, hash]));
};

const writeHash = ({ sql, schema }: Owner, name: string, hash: string) =>
  sql`insert into ${sql(`${schema}.measures`)} (name, hash) values (${name}, ${hash})
    on conflict (name) do update set hash = excluded.hash`;

/** Whether the three triggers of a table stand: a migration may have made the table anew. */
const isCounted = async ({ sql }: Owner, table: PgTable): Promise<boolean> => {
  const [found] = await sql`
    select count(*) = 3 as "is" from pg_trigger
    where tgrelid = ${tableName(table)}::regclass and tgname in ('count_insert', 'count_update', 'count_delete')`;
  return found?.['is'] === true;
};

const forgetCounters = async ({ sql, schema }: Owner, names: readonly string[]): Promise<void> => {
  const all = names.flatMap((name) => [name, `${name}@month`, `${name}@year`]);
  await sql`delete from ${sql(`${schema}.counters`)} where measure = any(${all})`;
  await sql`delete from ${sql(`${schema}.counter_changes`)} where measure = any(${all})`;
};

/** What is declared no more goes: its counters, and the triggers of tables that have no measure left. */
const forget = async ({ sql, schema }: Owner, gone: readonly string[]): Promise<void> => {
  for (const name of gone) {
    if (name.endsWith('()')) await sql.unsafe(`drop function if exists ${name} cascade`);
    await forgetCounters({ sql, schema }, [name]);
    await sql`delete from ${sql(`${schema}.measures`)} where name = ${name}`;
  }
};

/** Counts measures of a table over its records. */
const recount = async (owner: Owner, table: PgTable, measures: readonly Measure[]): Promise<void> => {
  if (measures.length === 0) return;
  const { sql, schema } = owner;
  const sums = sumsSql(measures, `select *, 1 as sign from ${tableName(table)}`);
  await forgetCounters(
    owner,
    measures.map(({ name }) => name),
  );
  await sql.unsafe(`insert into ${schema}.counters (${COLUMNS})\n${sums}`);
  for (const measure of measures) await writeHash(owner, measure.name, hashOfMeasure(measure));
};

const installTable = async (owner: Owner, known: Hashes, counted: MeasuredTable): Promise<void> => {
  const { sql, schema } = owner;
  const triggers = triggersSql(schema, counted);
  const stands = await isCounted(owner, counted.table);
  const changed = counted.measures.filter((measure) => !stands || known.get(measure.name) !== hashOfMeasure(measure));
  if (stands && changed.length === 0 && known.get(functionOf(schema, counted)) === hashOf(triggers)) return;
  await sql.unsafe(`lock table ${tableName(counted.table)} in share row exclusive mode`);
  await sql.unsafe(`select pg_advisory_xact_lock(${lockOf(schema)})`);
  await sql.unsafe(triggers).simple();
  await recount(owner, counted.table, changed);
  await writeHash(owner, functionOf(schema, counted), hashOf(triggers));
};

const install = async (owner: Owner, measures: readonly Measure[]): Promise<void> => {
  const { sql, schema } = owner;
  const known = await readHashes(owner);
  await sql.unsafe(changesSql(schema)).simple();
  await sql.unsafe(addUpSql(schema)).simple();
  const tables = byTable(measures);
  const declared = new Set([...measures.map(({ name }) => name), ...tables.map((table) => functionOf(schema, table))]);
  await forget(
    owner,
    [...known.keys()].filter((name) => !declared.has(name)),
  );
  for (const table of tables) await installTable(owner, known, table);
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
