import { getTableConfig } from 'drizzle-orm/pg-core';
import { cellsSql, columnsOf, type MeasuredTable, tableName } from './measures.ts';
import { addPagesSql, countedSql, makePagesSql, pagesSql } from './pages.ts';

const nameOf = ({ table }: MeasuredTable): string => getTableConfig(table).name;
/** The function that the triggers of a table call. */
export const functionOf = (schema: string, counted: MeasuredTable): string => `${schema}.count_${nameOf(counted)}()`;
/** Rows of a table that came and went, and are not yet added up. */
const changesOf = (schema: string, counted: MeasuredTable): string => `${schema}.changes_of_${nameOf(counted)}`;

/** Held by whoever adds changes up: nobody else touches the counters then. */
export const lockOf = (schema: string): string => `hashtext('counters of ${schema}')`;

const columnNames = (counted: MeasuredTable): string =>
  columnsOf(counted)
    .map(([name]) => name)
    .join(', ');

/**
 * The table of what came to another table and what went from it, and the triggers that fill it: the columns that measures
 * read and a sign, copied as they are. A writer pays for no more, and never waits for another, however long an import lasts.
 */
export const triggersSql = (schema: string, counted: MeasuredTable): string => {
  const [name, changes] = [functionOf(schema, counted), changesOf(schema, counted)];
  const columns = columnNames(counted);
  const copy = (sign: string, rows: string): string =>
    `insert into ${changes} (sign, ${columns}) select ${sign}, ${columns} from ${rows};`;
  const trigger = (event: string, tables: string): string =>
    `create trigger count_${event} after ${event} on ${tableName(counted.table)} referencing ${tables}
for each statement execute function ${name};`;
  // The role that runs may not write what is counted; the function does, as its owner.
  return `drop function if exists ${name} cascade;
drop table if exists ${changes} cascade;
create table ${changes} (sign smallint not null, ${columnsOf(counted)
    .map((column) => column.join(' '))
    .join(', ')});
revoke insert, update, delete on ${changes} from ${schema}_app;
create function ${name} returns trigger
language plpgsql security definer set search_path = ${schema}, pg_temp as $count$
begin
  if tg_op <> 'DELETE' then
    ${copy('1', 'new_rows')}
  end if;
  if tg_op <> 'INSERT' then
    ${copy('-1', 'old_rows')}
  end if;
  return null;
end $count$;
${trigger('insert', 'new table as new_rows')}
${trigger('update', 'old table as old_rows new table as new_rows')}
${trigger('delete', 'old table as old_rows')}`;
};

/** So many rows of a table are added up in one transaction: enough that many of them share a page. */
const SLICE = 50_000;

const addUpTable = (schema: string, counted: MeasuredTable): string => {
  const [changes, columns] = [changesOf(schema, counted), columnNames(counted)];
  return `
  if exists (select from ${changes}) then
    with rows_gone as materialized (
      delete from ${changes} where ctid = any(array(select ctid from ${changes} limit ${SLICE})) returning sign, ${columns}),
    cells (measure, place, day, dimensions, amount) as (${cellsSql(counted.measures, { rows: 'rows_gone' })}),
    ${pagesSql()},
    added as (${addPagesSql(schema)})
    select moved + (select count(*) from rows_gone), (select array_agg(ctid) from added where days = '{}') into moved, emptied;
    if emptied is not null then delete from ${schema}.counters where ctid = any(emptied); end if;
  end if;`;
};

/** Adds changes up and answers how many, null while somebody else is about it; a page that comes to nothing goes. */
const addUpSql = (schema: string, tables: readonly MeasuredTable[]): string => `
create function ${schema}.add_up_counters() returns integer
language plpgsql security definer set search_path = ${schema}, pg_temp set work_mem = '64MB' set jit = off as $count$
declare moved integer := 0; emptied tid[];
begin
  if not pg_try_advisory_xact_lock(${lockOf(schema)}) then return null; end if;
  ${tables.map((table) => addUpTable(schema, table)).join('\n')}
  return moved;
end $count$;`;

/**
 * The cells of what waits to be added up, of the measures told or of all. It is planned once for any measures: what is not
 * asked for costs nothing when it runs. Being stable, it sees what the statement sees that calls it.
 */
const waitingSql = (schema: string, tables: readonly MeasuredTable[]): string => `
create function ${schema}.waiting_cells(asked text[])
returns table (measure text, place text, day date, dimensions text, amount bigint)
language plpgsql stable set search_path = ${schema}, pg_temp set plan_cache_mode = force_generic_plan set jit = off as $count$
#variable_conflict use_column
begin
  ${tables
    .map((counted) => {
      const changes = changesOf(schema, counted);
      const cells = cellsSql(counted.measures, {
        rows: changes,
        onlyIf: (name) => `(asked is null or ${name} = any(asked))`,
      });
      return `if exists (select from ${changes}) then
    return query ${cells};
  end if;`;
    })
    .join('\n  ')}
end $count$;`;

/** What goes with the counters before they are made anew for other measures. */
export const dropReadersSql = (schema: string): string => `
drop view if exists ${schema}.counted;
drop function if exists ${schema}.waiting_cells(text[]);
drop function if exists ${schema}.add_up_counters();`;

export const readersSql = (schema: string, tables: readonly MeasuredTable[]): string => `
${makePagesSql(schema)}
${waitingSql(schema, tables)}
${addUpSql(schema, tables)}
${countedSql(schema)}`;
