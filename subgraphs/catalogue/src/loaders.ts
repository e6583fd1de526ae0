import { listLoader } from '@network/kit/list/loaders';
import { many, single } from '@network/kit/loaders';
import { provenanceLoaders } from '@network/kit/loaders/provenance';
import { counterLoader } from '@network/kit/metrics/counters';
import { searchLoader } from '@network/kit/search/loaders';
import type { NaturalKey } from '@network/kit/store/parents';
import type { Viewer } from '@network/schema/viewer';
import { createWorkingDays, type WorkingDays } from './domain/working-days.ts';
import { datedLoaders, type Reading, readerLoaders } from './loaders/readers.ts';
import type { CalendarDayRow, CalendarStore } from './store/calendar-store.ts';
import type { CategoryStore, DutyKey } from './store/category-store.ts';
import type { ExtentKey } from './store/extent-store.ts';
import type { ItemStore, TierKey } from './store/item-store.ts';
import type { CatalogueStores } from './store/stores.ts';

const byId = ({ id }: { id: string }): string => id;
const byItem = ({ jurisdiction, itemCode }: { jurisdiction: string; itemCode: string }): NaturalKey => ({
  jurisdiction,
  key: itemCode,
});

const createItemLoaders = (items: ItemStore, viewer: Viewer) => ({
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
  dutyBody: single({
    name: 'dutyBody',
    find: (keys: readonly DutyKey[]) => categories.findDutyBodies(viewer, keys),
    keyOf: ({ jurisdiction, categoryCode, placeCode, day }): DutyKey => ({
      jurisdiction,
      categoryCode,
      placeCode,
      day,
    }),
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

const createReaderLoaders = ({ readers }: Pick<CatalogueStores, 'readers'>, reading: Reading) => ({
  items: datedLoaders(readers.items, reading),
  documents: readerLoaders(readers.documents, reading.viewer),
  empowermentLists: datedLoaders(readers.empowermentLists, reading),
  grants: datedLoaders(readers.grants, reading),
  exemptions: datedLoaders(readers.exemptions, reading),
  dutyItems: datedLoaders(readers.dutyItems, reading),
  chains: datedLoaders(readers.chains, reading),
  matters: datedLoaders(readers.matters, reading),
  supervisionItems: datedLoaders(readers.supervisionItems, reading),
  themes: datedLoaders(readers.themes, reading),
  scenes: datedLoaders(readers.scenes, reading),
  checkLists: datedLoaders(readers.checkLists, reading),
  templates: datedLoaders(readers.templates, reading),
  forms: datedLoaders(readers.forms, reading),
  guidelines: datedLoaders(readers.guidelines, reading),
  figures: readerLoaders(readers.figures, reading.viewer),
  targets: readerLoaders(readers.targets, reading.viewer),
  clauses: readerLoaders(readers.clauses, reading.viewer),
});

const createSearchLoader = (
  search: CatalogueStores['search'],
  viewer: Viewer,
  of: ReturnType<typeof createReaderLoaders>,
) =>
  searchLoader(search, viewer, {
    EnforcementItem: of.items.byId,
    PolicyDocument: of.documents.byId,
    EmpowermentList: of.empowermentLists.byId,
    Guideline: of.guidelines.byId,
    SupervisionTheme: of.themes.byId,
    GovernanceMatter: of.matters.byId,
    CaseTemplate: of.templates.byId,
    DocumentForm: of.forms.byId,
  });

/** One set of loaders per request: a key is read once, and keys of one wave travel in one statement. */
export const createLoaders = (stores: CatalogueStores, reading: Reading) => {
  const { viewer } = reading;
  const readers = createReaderLoaders(stores, reading);
  return {
    ...readers,
    ...createItemLoaders(stores.items, viewer),
    ...createCategoryLoaders(stores.categories, viewer),
    ...createCalendarLoaders(stores.calendar, viewer),
    categories: listLoader(stores.categoryList, viewer),
    extentOfList: single({
      name: 'extentOfList',
      find: (keys: readonly ExtentKey[]) => stores.extents.find(viewer, keys),
      keyOf: ({ jurisdiction, code, day }): ExtentKey => ({ jurisdiction, code, day }),
    }),
    lineById: single({
      name: 'lineById',
      find: (ids: readonly string[]) => stores.lines.findById(viewer, ids),
      keyOf: byId,
    }),
    linesOfList: many({
      name: 'linesOfList',
      find: (keys: readonly NaturalKey[]) => stores.lines.list(viewer, keys),
      keyOf: ({ jurisdiction, listCode }): NaturalKey => ({ jurisdiction, key: listCode }),
    }),
    search: createSearchLoader(stores.search, viewer, readers),
    provenance: provenanceLoaders(stores.provenance, viewer),
    counters: counterLoader(stores.counters, viewer),
  };
};
export type Loaders = ReturnType<typeof createLoaders>;
