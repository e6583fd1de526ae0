import { inScope, read } from '@network/kit/scope';
import { withinParent } from '@network/kit/scope/places';
import type { Store } from '@network/kit/store';
import {
  idPairsOf,
  isAnyId,
  isAnyPair,
  type NaturalKey,
  PARENTS,
  pairsOf,
  parentKey,
  whenGiven,
} from '@network/kit/store/parents';
import type { Page } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, count, type SQL, sql } from 'drizzle-orm';
import { entities } from './tables.ts';

export type EntityRow = typeof entities.$inferSelect;

const prepareList = ({ db, prepare }: Store, name: string, of: SQL) => {
  const listed = and(of, inScope(entities));
  const isAfter = whenGiven('after', 'text', sql`${entities.creditCode} > ${sql.placeholder('after')}`);
  const page = db
    .select()
    .from(entities)
    .where(and(listed, isAfter))
    .orderBy(asc(entities.creditCode), asc(entities.id))
    .limit(sql.placeholder('limit'))
    .as('entity');
  const total = db
    .select({ total: count().as('total') })
    .from(entities)
    .where(listed)
    .as('entity');
  return {
    page: prepare(
      `entities_by_${name}`,
      db
        .select({ ...page._.selectedFields, parentKey })
        .from(PARENTS)
        .innerJoinLateral(page, sql`true`),
    ),
    total: prepare(
      `entity_totals_by_${name}`,
      db.select({ parentKey, total: total.total }).from(PARENTS).innerJoinLateral(total, sql`true`),
    ),
  };
};

const within = withinParent(entities);

const prepareLists = (store: Store) => ({
  REGION: prepareList(store, 'region', within.REGION),
  COUNTY: prepareList(store, 'county', within.COUNTY),
  TOWN: prepareList(store, 'town', within.TOWN),
  PLACE: prepareList(store, 'place', within.PLACE),
});
export type EntityList = keyof ReturnType<typeof prepareLists>;
export type EntityListArguments = { readonly list: EntityList; readonly page: Page };

/** Reads the library of objects of inspection, at the places that the viewer was granted; the cursor is (creditCode). */
export const createEntityStore = (store: Store) => {
  const { db, prepare } = store;
  const lists = prepareLists(store);
  const byId = prepare(
    'entities_by_id',
    db
      .select()
      .from(entities)
      .where(and(isAnyId(entities.jurisdiction, entities.id), inScope(entities))),
  );
  const byCreditCode = prepare(
    'entities_by_credit_code',
    db
      .select()
      .from(entities)
      .where(and(isAnyPair(entities.jurisdiction, entities.creditCode), inScope(entities))),
  );
  return {
    findById: (viewer: Viewer, ids: readonly string[]) => read(viewer, byId, idPairsOf(ids)),
    findByCreditCode: (viewer: Viewer, keys: readonly NaturalKey[]) => read(viewer, byCreditCode, pairsOf(keys)),
    list: (viewer: Viewer, parents: readonly string[], { list, page }: EntityListArguments) =>
      read(viewer, lists[list].page, { parents, after: page.after?.[0] ?? null, limit: page.limit + 1 }),
    count: (viewer: Viewer, parents: readonly string[], list: EntityList) =>
      read(viewer, lists[list].total, { parents }),
  };
};
export type EntityStore = ReturnType<typeof createEntityStore>;
