import type { Transaction } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { decideByOf } from '#domain/limits.ts';
import { FILE, type FileName } from '../file/declarations.ts';
import type { Key } from '../file/follow.ts';
import { readCalendar } from './hold.ts';
import { dateWithdrawals, type Named } from './withdrawals.ts';

/** Records by which a publication is to be withdrawn, and those themselves. */
const OF_WITHDRAWALS: readonly FileName[] = ['publications', 'reconsiderations', 'litigations'];

/** Rows of a kind with the last days that are counted from what they tell. The copies are held. */
export const withLimits = async <Row extends Readonly<Record<string, unknown>>>(
  tx: Transaction,
  name: FileName,
  rows: readonly Row[],
): Promise<readonly Row[]> => {
  if (name !== 'preservations' || rows.length === 0) return rows;
  const calendar = await readCalendar(tx);
  return rows.map((row) => ({
    ...row,
    decideBy: decideByOf(row['preservedOn'] as string | null | undefined, calendar),
  }));
};

/** The cases on whose files these records now are, where other records owe days to them. */
export const casesOwed = async (tx: Transaction, name: FileName, keys: readonly Key[]): Promise<readonly Named[]> => {
  if (!OF_WITHDRAWALS.includes(name) || keys.length === 0) return [];
  const { table } = FILE[name];
  const asked = JSON.stringify(keys.map(({ jurisdiction, id }) => ({ jurisdiction, id })));
  return tx.execute<Named>(sql`
    select ${table.jurisdiction} as jurisdiction, ${table.caseNumber} as number
    from ${table} join json_to_recordset(${asked}::json) as asked(jurisdiction text, id uuid)
      on ${table.jurisdiction} = asked.jurisdiction collate "C" and ${table.id} = asked.id`);
};

/** After records of a kind came or went: the days that others of the same cases owe to them. The copies are held. */
export const dateOthers = async (tx: Transaction, name: FileName, named: readonly Named[]): Promise<void> => {
  if (OF_WITHDRAWALS.includes(name)) await dateWithdrawals(tx, named);
};
