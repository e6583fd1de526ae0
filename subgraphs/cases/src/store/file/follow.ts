import type { Transaction } from '@network/kit/store';
import { type SQL, sql } from 'drizzle-orm';
import type { FileTable } from '../tables/file-columns.ts';
import { cases } from '../tables.ts';
import { FILE, FILE_NAMES } from './declarations.ts';

export type Key = { readonly jurisdiction: string; readonly id: string };

const keysOf = (keys: readonly Key[]): SQL => {
  const json = JSON.stringify(keys.map(({ jurisdiction, id }) => ({ jurisdiction, id })));
  return sql`asked(jurisdiction, id) as materialized (
    select jurisdiction collate "C", id from json_to_recordset(${json}::json) as key(jurisdiction text, id uuid))`;
};

const HELD = sql`held as materialized (
  select ${cases.jurisdiction}, ${cases.id}, ${cases.number}, ${cases.place}
  from asked join ${cases} on ${cases.jurisdiction} = asked.jurisdiction and ${cases.id} = asked.id)`;

/** One statement for all tables of the file: what each part of it changes is none of the others' rows. */
const forEachTable = (change: (table: FileTable) => SQL): SQL =>
  sql.join(
    FILE_NAMES.map((name) => sql`${sql.identifier(`of_${name}`)} as (${change(FILE[name].table)})`),
    sql`, `,
  );

/**
 * What is told of a case and the case itself may come in two transactions at once, neither of which sees the other. So who
 * brings cases waits for who brings what hangs on them, and the other way round.
 */
export const lockFile = async (tx: Transaction, bringing: 'cases' | 'records'): Promise<void> => {
  const lock = bringing === 'cases' ? sql`pg_advisory_xact_lock` : sql`pg_advisory_xact_lock_shared`;
  await tx.execute(sql`select ${lock}(hashtext('cases.file'))`);
};

/** Gives new cases what was told of them before they came. */
export const meetWaiting = async (tx: Transaction, keys: readonly Key[]): Promise<void> => {
  if (keys.length === 0) return;
  await tx.execute(
    sql`with ${keysOf(keys)}, ${HELD}, ${forEachTable(
      (table) => sql`
      update ${table} set case_id = held.id, place = held.place from held
      where ${table.caseId} is null and ${table.jurisdiction} = held.jurisdiction and ${table.caseNumber} = held.number`,
    )} select 1`,
  );
};

/** Moves what hangs on cases to where they now are, and by what number they now go. */
export const followCases = async (tx: Transaction, keys: readonly Key[]): Promise<void> => {
  if (keys.length === 0) return;
  await tx.execute(
    sql`with ${keysOf(keys)}, ${HELD}, ${forEachTable(
      (table) => sql`
      update ${table} set case_number = held.number, place = held.place from held
      where ${table.jurisdiction} = held.jurisdiction and ${table.caseId} = held.id
        and (${table.caseNumber}, ${table.place}) is distinct from (held.number, held.place)`,
    )} select 1`,
  );
};

/** Lets what hung on cases that are gone wait, unseen, for cases of the same number. */
export const leaveCases = async (tx: Transaction, keys: readonly Key[]): Promise<void> => {
  if (keys.length === 0) return;
  await tx.execute(
    sql`with ${keysOf(keys)}, ${forEachTable(
      (table) => sql`
      update ${table} set case_id = null, place = null from asked
      where ${table.jurisdiction} = asked.jurisdiction and ${table.caseId} = asked.id`,
    )} select 1`,
  );
};

/** Hangs records on the cases that they name, where those are there. */
export const findCases = async (tx: Transaction, table: FileTable, keys: readonly Key[]): Promise<void> => {
  await tx.execute(sql`with ${keysOf(keys)}
    update ${table} set case_id = held.id, place = held.place
    from asked, ${cases} held
    where ${table.jurisdiction} = asked.jurisdiction and ${table.id} = asked.id
      and held.jurisdiction = ${table.jurisdiction} and held.number = ${table.caseNumber}`);
};
