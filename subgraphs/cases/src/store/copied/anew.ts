import type { Transaction } from '@network/kit/store';
import { and, asc, between, or, type SQL, sql } from 'drizzle-orm';
import { decideByOf } from '#domain/limits.ts';
import { preservations } from '../tables/investigation.ts';
import { cases } from '../tables.ts';
import { readCalendar } from './hold.ts';
import { type Told, withCopied } from './tell.ts';
import { dateWithdrawalsBetween } from './withdrawals.ts';

/** So many cases are read and told anew at once. */
const SLICE = 5_000;

const COLUMNS = {
  ...{ jurisdiction: cases.jurisdiction, id: cases.id, procedure: cases.procedure, place: cases.place },
  ...{ itemCode: cases.itemCode, filedOn: cases.filedOn, decidedOn: cases.decidedOn, servedOn: cases.servedOn },
  ...{ deferredUntil: cases.deferredUntil, fine: cases.fine },
  ...{ serveBy: cases.serveBy, publishBy: cases.publishBy, payBy: cases.payBy, isItemGranted: cases.isItemGranted },
} as const;

type Key = { readonly jurisdiction: string; readonly id: string };

const readSlice = (tx: Transaction, which: SQL | undefined, { jurisdiction, id }: Key) =>
  tx
    .select(COLUMNS)
    .from(cases)
    .where(and(which, sql`(${cases.jurisdiction}, ${cases.id}) > (${jurisdiction}, ${id}::uuid)`))
    .orderBy(asc(cases.jurisdiction), asc(cases.id))
    .limit(SLICE);

const isOther = (one: Told, other: Told): boolean =>
  one.serveBy !== other.serveBy ||
  one.publishBy !== other.publishBy ||
  one.payBy !== other.payBy ||
  one.isItemGranted !== other.isItemGranted;

const writeSlice = async (tx: Transaction, rows: readonly (Key & Told)[]): Promise<void> => {
  if (rows.length === 0) return;
  const told = rows.map(({ jurisdiction, id, serveBy, publishBy, payBy, isItemGranted }) => ({
    ...{ jurisdiction, id, serve_by: serveBy, publish_by: publishBy, pay_by: payBy, is_granted: isItemGranted },
  }));
  await tx.execute(sql`
    update ${cases} set serve_by = told.serve_by, publish_by = told.publish_by, pay_by = told.pay_by,
      is_item_granted = told.is_granted
    from json_to_recordset(${JSON.stringify(told)}::json)
      as told(jurisdiction text, id uuid, serve_by date, publish_by date, pay_by date, is_granted boolean)
    where ${cases.jurisdiction} = told.jurisdiction collate "C" and ${cases.id} = told.id`);
};

/** Tells cases anew what the copies say of them; those of which they say what they said stay untouched. */
export const tellCasesAnew = async (tx: Transaction, which: SQL | undefined): Promise<void> => {
  let after: Key = { jurisdiction: '', id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const rows = await readSlice(tx, which, after);
    const told = await withCopied(tx, rows);
    await writeSlice(
      tx,
      told.filter((row, at) => isOther(row, rows[at] as Told)),
    );
    const last = rows.at(-1);
    if (last === undefined || rows.length < SLICE) return;
    after = last;
  }
};

const tellPreservationsAnew = async (tx: Transaction, from: string, to: string): Promise<void> => {
  const calendar = await readCalendar(tx);
  const { jurisdiction, id, preservedOn, decideBy } = preservations;
  const rows = await tx
    .select({ jurisdiction, id, preservedOn, decideBy })
    .from(preservations)
    .where(between(preservedOn, from, to));
  const told = rows.map((row) => ({ ...row, day: decideByOf(row.preservedOn, calendar) }));
  const changed = told.filter((row) => row.day !== row.decideBy);
  if (changed.length === 0) return;
  await tx.execute(sql`
    update ${preservations} set decide_by = told.day
    from json_to_recordset(${JSON.stringify(changed)}::json) as told(jurisdiction text, id uuid, day date)
    where ${preservations.jurisdiction} = told.jurisdiction collate "C" and ${preservations.id} = told.id`);
};

/** No period that is counted here begins longer before a year than this and ends in it, holidays and all. */
const MONTH_BEFORE = '-11-01';

/** Counts anew all last days that the calendars of these years may move. */
export const countDaysAnew = async (tx: Transaction, years: readonly number[]): Promise<void> => {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [from, to] = [`${first - 1}${MONTH_BEFORE}`, `${last}-12-31`];
  await tellCasesAnew(tx, or(between(cases.decidedOn, from, to), between(cases.servedOn, from, to)));
  await tellPreservationsAnew(tx, from, to);
  await dateWithdrawalsBetween(tx, from, to);
};
