import { createFinder } from '@network/kit/list/finder';
import { createKeyedChildren, createRecords } from '@network/kit/list/records';
import type { Shown } from '@network/kit/list/shown';
import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { discretionTiers, type items, itemVersions } from './tables.ts';

export type ItemRow = Shown<typeof items>;
export type ItemVersionRow = typeof itemVersions.$inferSelect;
export type DiscretionTierRow = typeof discretionTiers.$inferSelect;

export type TierKey = { readonly jurisdiction: string; readonly itemCode: string; readonly ordinal: number };

const findTiersByOrdinal = (store: Store) => {
  const triple = sql`(${discretionTiers.jurisdiction}, ${discretionTiers.itemCode}, ${discretionTiers.ordinal})`;
  const asked = sql`select * from unnest(${sql.placeholder('jurisdictions')}::text[], ${sql.placeholder('itemCodes')}::text[], ${sql.placeholder('ordinals')}::integer[])`;
  return createFinder<TierKey, DiscretionTierRow>(store, {
    name: 'tiers_by_ordinal',
    table: discretionTiers,
    always: [discretionTiers.itemCode, discretionTiers.ordinal],
    build: (columns) => store.db.select(columns).from(discretionTiers).where(sql`${triple} in (${asked})`),
    valuesOf: (keys) => ({
      jurisdictions: keys.map(({ jurisdiction }) => jurisdiction),
      itemCodes: keys.map(({ itemCode }) => itemCode),
      ordinals: keys.map(({ ordinal }) => ordinal),
    }),
    keyOf: ({ jurisdiction, itemCode, ordinal }) => ({ jurisdiction, itemCode, ordinal }),
  });
};

/** Reads the versions and the discretion tiers of items. All of them are open facts: any viewer may read any of them. */
export const createItemStore = (store: Store) => {
  const versions = { name: 'versions', table: itemVersions, scope: null };
  const tiers = { name: 'tiers', table: discretionTiers, scope: null };
  return {
    versions: createRecords(store, { ...versions, key: null }),
    versionsOfItem: createKeyedChildren(store, {
      ...{ ...versions, by: 'item', parent: itemVersions.itemCode },
      orderBy: [itemVersions.validFrom, itemVersions.number],
    }),
    tiers: createRecords(store, { ...tiers, key: null }),
    tierByOrdinal: findTiersByOrdinal(store),
    tiersOfItem: createKeyedChildren(store, {
      ...{ ...tiers, by: 'item', parent: discretionTiers.itemCode },
      orderBy: [discretionTiers.ordinal],
    }),
  };
};
export type ItemStore = ReturnType<typeof createItemStore>;
