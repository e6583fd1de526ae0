import { many, single } from '@network/kit/loaders';
import { provenanceLoaders } from '@network/kit/loaders/provenance';
import type { NaturalKey } from '@network/kit/store/parents';
import type { Viewer } from '@network/schema/viewer';
import { createWorkingDays, type WorkingDays } from './domain/working-days.ts';
import type { CalendarDayRow, CalendarStore } from './store/calendar-store.ts';
import type { CategoryStore, DutyKey } from './store/category-store.ts';
import type { ClauseStore } from './store/clause-store.ts';
import type { ItemStore, TierKey } from './store/item-store.ts';
import type { CatalogueStores } from './store/stores.ts';

const byId = ({ id }: { id: string }): string => id;
const byCode = ({ jurisdiction, code }: { jurisdiction: string; code: string }): NaturalKey => ({
  jurisdiction,
  key: code,
});
const byItem = ({ jurisdiction, itemCode }: { jurisdiction: string; itemCode: string }): NaturalKey => ({
  jurisdiction,
  key: itemCode,
});

const createItemLoaders = (items: ItemStore, viewer: Viewer) => ({
  itemById: single({
    name: 'itemById',
    find: (ids: readonly string[]) => items.findById(viewer, ids),
    keyOf: byId,
  }),
  itemByCode: single({
    name: 'itemByCode',
    find: (keys: readonly NaturalKey[]) => items.findByCode(viewer, keys),
    keyOf: byCode,
  }),
  versionById: single({
    name: 'versionById',
    find: (ids: readonly string[]) => items.findVersionsById(viewer, ids),
    keyOf: byId,
  }),
  versionsOfItem: many({
    name: 'versionsOfItem',
    find: (keys: readonly NaturalKey[]) => items.listVersions(viewer, keys),
    keyOf: byItem,
  }),
  tierById: single({
    name: 'tierById',
    find: (ids: readonly string[]) => items.findTiersById(viewer, ids),
    keyOf: byId,
  }),
  tierByOrdinal: single({
    name: 'tierByOrdinal',
    find: (keys: readonly TierKey[]) => items.findTiersByOrdinal(viewer, keys),
    keyOf: ({ jurisdiction, itemCode, ordinal }) => ({ jurisdiction, itemCode, ordinal }),
  }),
  tiersOfItem: many({
    name: 'tiersOfItem',
    find: (keys: readonly NaturalKey[]) => items.listTiers(viewer, keys),
    keyOf: byItem,
  }),
});

const createCategoryLoaders = (categories: CategoryStore, viewer: Viewer) => ({
  categoryById: single({
    name: 'categoryById',
    find: (ids: readonly string[]) => categories.findById(viewer, ids),
    keyOf: byId,
  }),
  categoryByCode: single({
    name: 'categoryByCode',
    find: (keys: readonly NaturalKey[]) => categories.findByCode(viewer, keys),
    keyOf: ({ asked, code }): NaturalKey => ({ jurisdiction: asked, key: code }),
  }),
  dutyItemById: single({
    name: 'dutyItemById',
    find: (ids: readonly string[]) => categories.findDutiesById(viewer, ids),
    keyOf: byId,
  }),
  dutyBody: single({
    name: 'dutyBody',
    find: (keys: readonly DutyKey[]) => categories.findDutyBodies(viewer, keys),
    keyOf: ({ jurisdiction, categoryCode, placeCode }): DutyKey => ({ jurisdiction, categoryCode, placeCode }),
  }),
});

/** The calendar is read once in a request, and whole. */
const createCalendarLoaders = (calendar: CalendarStore, viewer: Viewer) => {
  let pending: Promise<WorkingDays<CalendarDayRow>> | null = null;
  return {
    calendar: async (): Promise<WorkingDays<CalendarDayRow>> => {
      pending ??= calendar.listDays(viewer).then(createWorkingDays);
      return pending;
    },
    calendarDayById: single({
      name: 'calendarDayById',
      find: (ids: readonly string[]) => calendar.findDaysById(viewer, ids),
      keyOf: byId,
    }),
  };
};

const createClauseLoaders = (clauses: ClauseStore, viewer: Viewer) => ({
  clauseById: single({
    name: 'clauseById',
    find: (ids: readonly string[]) => clauses.findById(viewer, ids),
    keyOf: byId,
  }),
});

/** One set of loaders per request: a key is read once, and keys of one wave travel in one statement. */
export const createLoaders = (stores: CatalogueStores, viewer: Viewer) => ({
  ...createItemLoaders(stores.items, viewer),
  ...createCategoryLoaders(stores.categories, viewer),
  ...createCalendarLoaders(stores.calendar, viewer),
  ...createClauseLoaders(stores.clauses, viewer),
  provenance: provenanceLoaders(stores.provenance, viewer),
});
export type Loaders = ReturnType<typeof createLoaders>;
