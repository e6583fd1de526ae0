import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { idPairsOf, isAnyId, isAnyPair, type NaturalKey, pairsOf, whenGiven } from '@network/kit/store/parents';
import type { Page } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { ItemKind, ItemList } from '../domain/item.ts';
import { discretionTiers, items, itemVersions } from './tables.ts';

export type ItemRow = typeof items.$inferSelect;
export type ItemVersionRow = typeof itemVersions.$inferSelect;
export type DiscretionTierRow = typeof discretionTiers.$inferSelect;

export type TierKey = { readonly jurisdiction: string; readonly itemCode: string; readonly ordinal: number };
/** Which items of a government are asked for; null leaves all. */
export type ItemFilter = {
  readonly jurisdiction: string;
  readonly field: string | null;
  readonly enforcingBodyCode: string | null;
  readonly list: ItemList | null;
  readonly kind: ItemKind | null;
};

const prepareItems = ({ db, prepare }: Store) => {
  const matches = and(
    eq(items.jurisdiction, sql.placeholder('jurisdiction')),
    whenGiven('field', 'text', eq(items.field, sql.placeholder('field'))),
    whenGiven('enforcingBodyCode', 'text', sql`${items.enforcingBodyCode} = ${sql.placeholder('enforcingBodyCode')}`),
    whenGiven('list', 'text', sql`${items.list} = ${sql.placeholder('list')}`),
    whenGiven('kind', 'text', sql`${items.kind} = ${sql.placeholder('kind')}`),
  );
  const isAfter = sql`${items.code} > ${sql.placeholder('after')}`;
  return {
    byId: prepare('items_by_id', db.select().from(items).where(isAnyId(items.jurisdiction, items.id))),
    byCode: prepare('items_by_code', db.select().from(items).where(isAnyPair(items.jurisdiction, items.code))),
    page: prepare(
      'items_by_jurisdiction',
      db.select().from(items).where(and(matches, isAfter)).orderBy(asc(items.code)).limit(sql.placeholder('limit')),
    ),
    total: prepare('item_total_by_jurisdiction', db.select({ total: count() }).from(items).where(matches)),
  };
};

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
      .orderBy(asc(itemVersions.number)),
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

/** Reads items with their versions and discretion tiers. All of them are open facts: any viewer may read any of them. */
export const createItemStore = (store: Store) => {
  const [item, version, tier] = [prepareItems(store), prepareVersions(store), prepareTiers(store)];
  return {
    findById: (viewer: Viewer, ids: readonly string[]) => read(viewer, item.byId, idPairsOf(ids)),
    findByCode: (viewer: Viewer, keys: readonly NaturalKey[]) => read(viewer, item.byCode, pairsOf(keys)),
    /** In the order of codes; the cursor is (code). */
    list: (viewer: Viewer, filter: ItemFilter, page: Page) =>
      read(viewer, item.page, { ...filter, after: page.after?.[0] ?? '', limit: page.limit + 1 }),
    count: async (viewer: Viewer, filter: ItemFilter): Promise<number> =>
      (await read(viewer, item.total, { ...filter }))[0]?.total ?? 0,
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
