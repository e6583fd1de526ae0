import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { idPairsOf, isAnyId, isAnyOf, PARENTS, parentKey, whenGiven } from '@network/kit/store/parents';
import type { Page } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { PlaceKind } from '../domain/place.ts';
import { placeModes, places } from './tables.ts';

export type PlaceRow = typeof places.$inferSelect;
export type PlaceModeRow = typeof placeModes.$inferSelect;
/** Which of a place's children are asked for, and which page of them; the cursor is (code). */
export type ChildrenArguments = { readonly kinds: readonly PlaceKind[] | null; readonly page: Page };

const prepareStatements = ({ db, prepare }: Store) => {
  const isChild = and(
    eq(places.parentCode, parentKey),
    whenGiven('kinds', 'text[]', sql`${places.kind} = any(${sql.placeholder('kinds')}::text[])`),
  );
  const isAfter = whenGiven('after', 'text', sql`${places.code} > ${sql.placeholder('after')}`);
  const page = db
    .select()
    .from(places)
    .where(and(isChild, isAfter))
    .orderBy(asc(places.code))
    .limit(sql.placeholder('limit'))
    .as('child');
  const total = db
    .select({ total: count().as('total') })
    .from(places)
    .where(isChild)
    .as('child');
  const modes = db
    .select()
    .from(placeModes)
    .where(isAnyOf(placeModes.placeCode, 'codes'))
    .orderBy(asc(placeModes.validFrom));
  return {
    byId: prepare('places_by_id', db.select().from(places).where(isAnyId(places.jurisdiction, places.id))),
    byCode: prepare('places_by_code', db.select().from(places).where(isAnyOf(places.code, 'codes'))),
    children: prepare(
      'places_by_parent',
      db
        .select({ ...page._.selectedFields })
        .from(PARENTS)
        .innerJoinLateral(page, sql`true`),
    ),
    childTotals: prepare(
      'place_totals_by_parent',
      db.select({ parentKey, total: total.total }).from(PARENTS).innerJoinLateral(total, sql`true`),
    ),
    modes: prepare('modes_by_place', modes),
    modeById: prepare(
      'modes_by_id',
      db.select().from(placeModes).where(isAnyId(placeModes.jurisdiction, placeModes.id)),
    ),
  };
};

/** Reads places. All of them are open facts: any viewer may read any place. */
export const createPlaceStore = (store: Store) => {
  const statements = prepareStatements(store);
  return {
    findById: (viewer: Viewer, ids: readonly string[]) => read(viewer, statements.byId, idPairsOf(ids)),
    findByCode: (viewer: Viewer, codes: readonly string[]) => read(viewer, statements.byCode, { codes }),
    listChildren: (viewer: Viewer, parents: readonly string[], { kinds, page }: ChildrenArguments) =>
      read(viewer, statements.children, { parents, kinds, after: page.after?.[0] ?? null, limit: page.limit + 1 }),
    countChildren: (viewer: Viewer, parents: readonly string[], kinds: ChildrenArguments['kinds']) =>
      read(viewer, statements.childTotals, { parents, kinds }),
    findModesById: (viewer: Viewer, ids: readonly string[]) => read(viewer, statements.modeById, idPairsOf(ids)),
    listModes: (viewer: Viewer, codes: readonly string[]) => read(viewer, statements.modes, { codes }),
  };
};
export type PlaceStore = ReturnType<typeof createPlaceStore>;
