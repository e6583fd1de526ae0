import type { Shown } from '@network/kit/list/shown';
import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { idPairsOf, isAnyId, isAnyPair, type NaturalKey, pairsOf } from '@network/kit/store/parents';
import type { Viewer } from '@network/schema/viewer';
import { asc, sql } from 'drizzle-orm';
import { discretionTiers, type items, itemVersions } from './tables.ts';

export type ItemRow = Shown<typeof items>;
export type ItemVersionRow = typeof itemVersions.$inferSelect;
export type DiscretionTierRow = typeof discretionTiers.$inferSelect;

export type TierKey = { readonly jurisdiction: string; readonly itemCode: string; readonly ordinal: number };
const prepareVersions = ({ db, prepare }: Store) => ({
  byId: prepare(
    'versions_by_id',
    db.select().from(itemVersions).where(isAnyId(itemVersions.jurisdiction, itemVersions.id)),
  ),
  byItem: prepare(
    'versions_by_item',
    db
      .select()
      .from(itemVersions)
      .where(isAnyPair(itemVersions.jurisdiction, itemVersions.itemCode))
      .orderBy(asc(itemVersions.validFrom), asc(itemVersions.number)),
  ),
});

const prepareTiers = ({ db, prepare }: Store) => {
  const triple = sql`(${discretionTiers.jurisdiction}, ${discretionTiers.itemCode}, ${discretionTiers.ordinal})`;
  const asked = sql`select * from unnest(${sql.placeholder('jurisdictions')}::text[], ${sql.placeholder('itemCodes')}::text[], ${sql.placeholder('ordinals')}::integer[])`;
  return {
    byId: prepare(
      'tiers_by_id',
      db.select().from(discretionTiers).where(isAnyId(discretionTiers.jurisdiction, discretionTiers.id)),
    ),
    byOrdinal: prepare('tiers_by_ordinal', db.select().from(discretionTiers).where(sql`${triple} in (${asked})`)),
    byItem: prepare(
      'tiers_by_item',
      db
        .select()
        .from(discretionTiers)
        .where(isAnyPair(discretionTiers.jurisdiction, discretionTiers.itemCode))
        .orderBy(asc(discretionTiers.ordinal)),
    ),
  };
};

/** Reads the versions and the discretion tiers of items. All of them are open facts: any viewer may read any of them. */
export const createItemStore = (store: Store) => {
  const [version, tier] = [prepareVersions(store), prepareTiers(store)];
  return {
    findVersionsById: (viewer: Viewer, ids: readonly string[]) => read(viewer, version.byId, idPairsOf(ids)),
    listVersions: (viewer: Viewer, keys: readonly NaturalKey[]) => read(viewer, version.byItem, pairsOf(keys)),
    findTiersById: (viewer: Viewer, ids: readonly string[]) => read(viewer, tier.byId, idPairsOf(ids)),
    findTiersByOrdinal: (viewer: Viewer, keys: readonly TierKey[]) =>
      read(viewer, tier.byOrdinal, {
        jurisdictions: keys.map(({ jurisdiction }) => jurisdiction),
        itemCodes: keys.map(({ itemCode }) => itemCode),
        ordinals: keys.map(({ ordinal }) => ordinal),
      }),
    listTiers: (viewer: Viewer, keys: readonly NaturalKey[]) => read(viewer, tier.byItem, pairsOf(keys)),
  };
};
export type ItemStore = ReturnType<typeof createItemStore>;
