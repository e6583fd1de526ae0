import type { Transaction } from '@network/kit/store';
import { type SQL, sql } from 'drizzle-orm';
import { OVERTURNING, withdrawByOf } from '#domain/limits.ts';
import { publications } from '../tables/performance.ts';
import { litigations, reconsiderations } from '../tables/remedy.ts';
import { readCalendar } from './hold.ts';

/** A case by its number, whether it is there or not. */
export type Named = { readonly jurisdiction: string; readonly number: string };
type Dated = {
  readonly jurisdiction: string;
  readonly id: string;
  readonly withdrawBy: string | null;
  readonly overturnedOn: string | null;
};

const ofCases = (named: readonly Named[]): SQL => sql`
  select distinct jurisdiction collate "C" as jurisdiction, number collate "C" as case_number
  from json_to_recordset(${JSON.stringify(named)}::json) as asked(jurisdiction text, number text)`;

/** Cases of which a remedy ended between two days. */
const ofRemedies = (from: string, to: string): SQL => sql`
  select jurisdiction, case_number from ${reconsiderations} where concluded_on between ${from} and ${to}
  union select jurisdiction, case_number from ${litigations} where concluded_on between ${from} and ${to}`;

/** A remedy that came last counts: the one before it overturned nothing, or is overtaken. */
const ended = (table: typeof reconsiderations | typeof litigations): SQL => sql`
  select asked.jurisdiction, asked.case_number, ${table.concludedOn} as concluded_on
  from asked join ${table} on ${table.jurisdiction} = asked.jurisdiction and ${table.caseNumber} = asked.case_number
  where ${table.result} = any(${sql.param(`{${OVERTURNING.join(',')}}`)}::text[])`;

const dateThose = async (tx: Transaction, asked: SQL): Promise<void> => {
  const rows = await tx.execute<Dated>(sql`
    with asked as materialized (${asked}),
    overturned as (
      select jurisdiction, case_number, max(concluded_on) as concluded_on
      from (${ended(reconsiderations)} union all ${ended(litigations)}) ended group by 1, 2)
    select shown.jurisdiction, shown.id, shown.withdraw_by::text as "withdrawBy",
      case when shown.published_on is not null then overturned.concluded_on::text end as "overturnedOn"
    from asked join ${publications} shown on shown.jurisdiction = asked.jurisdiction and shown.case_number = asked.case_number
    left join overturned on overturned.jurisdiction = asked.jurisdiction and overturned.case_number = asked.case_number
    where overturned.concluded_on is not null or shown.withdraw_by is not null`);
  if (rows.length === 0) return;
  const calendar = await readCalendar(tx);
  const told = rows.map((row) => ({ ...row, day: withdrawByOf(row.overturnedOn, calendar) }));
  const changed = told.filter(({ withdrawBy, day }) => withdrawBy !== day);
  if (changed.length === 0) return;
  await tx.execute(sql`
    update ${publications} set withdraw_by = told.day
    from json_to_recordset(${JSON.stringify(changed)}::json) as told(jurisdiction text, id uuid, day date)
    where ${publications.jurisdiction} = told.jurisdiction collate "C" and ${publications.id} = told.id`);
};

/** Tells publications of these cases by when they are to be withdrawn, as their remedies now stand. The copies are held. */
export const dateWithdrawals = async (tx: Transaction, named: readonly Named[]): Promise<void> => {
  if (named.length > 0)
    await dateThose(tx, ofCases(named.map(({ jurisdiction, number }) => ({ jurisdiction, number }))));
};

/** The same for all cases of which a remedy ended between two days. */
export const dateWithdrawalsBetween = (tx: Transaction, from: string, to: string): Promise<void> =>
  dateThose(tx, ofRemedies(from, to));
