import type { Fact } from '@network/kit/reference';
import { liftLimit, type Transaction } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { writeCopies } from '../reference-copies.ts';
import { referenceGrants } from '../tables/copies.ts';
import { cases } from '../tables.ts';
import { countDaysAnew, tellCasesAnew } from './anew.ts';
import { holdCopies } from './hold.ts';

/** The years that a day of the calendar may be listed for: its own, and that of its notice. */
const yearsOf = ({ key, payload }: Fact): number[] => {
  const { announcedFor } = (payload ?? {}) as { readonly announcedFor?: number };
  return [Number(key.slice(0, 4)), ...(announcedFor === undefined ? [] : [announcedFor])];
};

type Granted = { readonly jurisdiction: string; readonly itemCode: string };

/** The items of these grants as they are copied now. */
const itemsOf = async (tx: Transaction, grants: readonly Fact[]): Promise<Granted[]> => {
  const keys = grants.map(({ key }) => ({ jurisdiction: key.slice(0, 6), key: key.slice(7) }));
  return tx
    .select({ jurisdiction: referenceGrants.jurisdiction, itemCode: referenceGrants.itemCode })
    .from(referenceGrants)
    .where(
      sql`(${referenceGrants.jurisdiction}, ${referenceGrants.key}) in (select jurisdiction collate "C", key collate "C"
        from json_to_recordset(${JSON.stringify(keys)}::json) as asked(jurisdiction text, key text))`,
    );
};

const tellItemsAnew = async (tx: Transaction, items: readonly Granted[]): Promise<void> => {
  if (items.length === 0) return;
  const asked = JSON.stringify(items.map(({ jurisdiction, itemCode }) => ({ jurisdiction, item: itemCode })));
  await tellCasesAnew(
    tx,
    sql`(${cases.jurisdiction}, ${cases.itemCode}) in (select jurisdiction collate "C", item collate "C"
      from json_to_recordset(${asked}::json) as asked(jurisdiction text, item text))`,
  );
};

/**
 * Writes facts of catalogue and people into their copies, and tells the rows anew whose last days or power these change. An
 * announced year so moves the figures of its cases in the transaction that brings it.
 */
export const applyFacts = async (tx: Transaction, facts: readonly Fact[]): Promise<void> => {
  const days = facts.filter(({ topic }) => topic === 'calendar_day');
  const grants = facts.filter(({ topic }) => topic === 'grant');
  if (days.length + grants.length === 0) return writeCopies(tx, facts);
  await liftLimit(tx);
  await holdCopies(tx, 'changed');
  const before = await itemsOf(tx, grants);
  await writeCopies(tx, facts);
  if (days.length > 0) await countDaysAnew(tx, days.flatMap(yearsOf));
  await tellItemsAnew(tx, [...before, ...(await itemsOf(tx, grants))]);
};
