import type { Settling } from '@network/kit/intake/settling';
import type { Transaction } from '@network/kit/store';
import type { RowKey } from '@network/kit/store/rows';
import { sql } from 'drizzle-orm';
import { publishVersions } from './facts.ts';
import { items, itemVersions } from './tables.ts';

type ItemKey = { readonly jurisdiction: string; readonly code: string };

const jsonOf = (rows: readonly unknown[]) => sql`${JSON.stringify(rows)}::json`;
const rowsOf = (keys: readonly RowKey[]) => sql`json_to_recordset(${jsonOf(keys)}) as key(jurisdiction text, id uuid)`;
const codesOf = (asked: readonly ItemKey[]) => sql`(
  select key.jurisdiction collate "C", key.code collate "C"
  from json_to_recordset(${jsonOf(asked)}) as key(jurisdiction text, code text))`;

/** An item counts from the day that its record tells, or from that of its first version, whichever is earlier. */
const settleFirstDays = async (tx: Transaction, asked: readonly ItemKey[]): Promise<void> => {
  await tx.execute(sql`
    update ${items} held set valid_from = told.valid_from from (
      select item.jurisdiction, item.id, least(item.told_from, (
        select min(version.valid_from) from ${itemVersions} version
        where version.jurisdiction = item.jurisdiction and version.item_code = item.code)) as valid_from
      from ${items} item where item.told_from is not null and (item.jurisdiction, item.code) in ${codesOf(asked)}
    ) told
    where held.jurisdiction = told.jurisdiction and held.id = told.id and held.valid_from is distinct from told.valid_from`);
};

/** Told anew whenever an item comes, changes or gets an older content back. */
export const FIRST_DAYS: Settling<ItemKey> = {
  touched: async (tx, keys) =>
    keys.length === 0
      ? []
      : tx.execute<ItemKey>(sql`
          select distinct held.jurisdiction, held.code from ${items} held
          join ${rowsOf(keys)} on held.jurisdiction = key.jurisdiction collate "C" and held.id = key.id`),
  settle: async (tx, asked) => {
    if (asked.length > 0) await settleFirstDays(tx, asked);
  },
};

/**
 * A version ends on its own last day, or on the day before the item's next version begins, whichever comes first, so that one
 * counts on each day; told anew whenever a version of the item comes, changes or goes. A revoked one gives back what it ended.
 */
export const VERSION_ENDS: Settling<ItemKey> = {
  touched: async (tx, keys) =>
    keys.length === 0
      ? []
      : tx.execute<ItemKey>(sql`
          select distinct held.jurisdiction, held.item_code as code from ${itemVersions} held
          join ${rowsOf(keys)} on held.jurisdiction = key.jurisdiction collate "C" and held.id = key.id`),
  settle: async (tx, asked) => {
    if (asked.length === 0) return;
    const moved = await tx.execute<{ id: string }>(sql`
      update ${itemVersions} held set ends_on = told.ends_on from (
        select version.jurisdiction, version.id, least(version.valid_to, lead(version.valid_from) over (
          partition by version.jurisdiction, version.item_code order by version.valid_from, version.number) - 1) as ends_on
        from ${itemVersions} version where (version.jurisdiction, version.item_code) in ${codesOf(asked)}
      ) told
      where held.jurisdiction = told.jurisdiction and held.id = told.id and held.ends_on is distinct from told.ends_on
      returning held.id`);
    await publishVersions(
      tx,
      moved.map(({ id }) => id),
      'written',
    );
    await settleFirstDays(tx, asked);
  },
};
