import { listLoader, readerOf } from '@network/kit/list/loaders';
import { many, single } from '@network/kit/loaders';
import { lazily, type Made } from '@network/kit/loaders/lazily';
import { provenanceLoaders } from '@network/kit/loaders/provenance';
import { counterLoader } from '@network/kit/metrics/counters';
import { searchLoader } from '@network/kit/search/loaders';
import type { NaturalKey } from '@network/kit/store/parents';
import { createWorkingDays, type WorkingDays } from './domain/working-days.ts';
import { dated, type Reading, undated } from './loaders/readers.ts';
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

const itemMakers = (items: ItemStore) => ({
  versionById: ({ viewer }: Reading) =>
    single({
      name: 'versionById',
      find: (ids: readonly string[]) => items.findVersionsById(viewer, ids),
      keyOf: byId,
    }),
  versionsOfItem: ({ viewer }: Reading) =>
    many({
      name: 'versionsOfItem',
      find: (keys: readonly NaturalKey[]) => items.listVersions(viewer, keys),
      keyOf: byItem,
    }),
  tierById: ({ viewer }: Reading) =>
    single({
      name: 'tierById',
      find: (ids: readonly string[]) => items.findTiersById(viewer, ids),
      keyOf: byId,
    }),
  tierByOrdinal: ({ viewer }: Reading) =>
    single({
      name: 'tierByOrdinal',
      find: (keys: readonly TierKey[]) => items.findTiersByOrdinal(viewer, keys),
      keyOf: ({ jurisdiction, itemCode, ordinal }) => ({ jurisdiction, itemCode, ordinal }),
    }),
  tiersOfItem: ({ viewer }: Reading) =>
    many({
      name: 'tiersOfItem',
      find: (keys: readonly NaturalKey[]) => items.listTiers(viewer, keys),
      keyOf: byItem,
    }),
});

const categoryMakers = (categories: CategoryStore) => ({
  categoryById: ({ viewer }: Reading) =>
    single({
      name: 'categoryById',
      find: (ids: readonly string[]) => categories.findById(viewer, ids),
      keyOf: byId,
    }),
  categoryByCode: ({ viewer }: Reading) =>
    single({
      name: 'categoryByCode',
      find: (keys: readonly NaturalKey[]) => categories.findByCode(viewer, keys),
      keyOf: ({ asked, code }): NaturalKey => ({ jurisdiction: asked, key: code }),
    }),
  dutyBody: ({ viewer }: Reading) =>
    single({
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
const calendarMakers = (calendar: CalendarStore) => ({
  calendar: ({ viewer }: Reading) => {
    let pending: Promise<WorkingDays<CalendarDayRow>> | null = null;
    return async (): Promise<WorkingDays<CalendarDayRow>> => {
      pending ??= calendar.listDays(viewer).then(createWorkingDays);
      return pending;
    };
  },
  calendarDayById: ({ viewer }: Reading) =>
    single({
      name: 'calendarDayById',
      find: (ids: readonly string[]) => calendar.findDaysById(viewer, ids),
      keyOf: byId,
    }),
});

const readerMakers = ({ readers }: Pick<CatalogueStores, 'readers'>) => ({
  items: dated(readers.items),
  documents: undated(readerOf(readers.documents)),
  empowermentLists: dated(readers.empowermentLists),
  grants: dated(readers.grants),
  exemptions: dated(readers.exemptions),
  dutyItems: dated(readers.dutyItems),
  chains: dated(readers.chains),
  matters: dated(readers.matters),
  supervisionItems: dated(readers.supervisionItems),
  themes: dated(readers.themes),
  scenes: dated(readers.scenes),
  checkLists: dated(readers.checkLists),
  templates: dated(readers.templates),
  forms: dated(readers.forms),
  guidelines: dated(readers.guidelines),
  figures: undated(readerOf(readers.figures)),
  targets: undated(readerOf(readers.targets)),
  clauses: undated(readerOf(readers.clauses)),
});

const listLineMakers = ({ extents, lines }: CatalogueStores) => ({
  extentOfList: ({ viewer }: Reading) =>
    single({
      name: 'extentOfList',
      find: (keys: readonly ExtentKey[]) => extents.find(viewer, keys),
      keyOf: ({ jurisdiction, code, day }): ExtentKey => ({ jurisdiction, code, day }),
    }),
  lineById: ({ viewer }: Reading) =>
    single({
      name: 'lineById',
      find: (ids: readonly string[]) => lines.findById(viewer, ids),
      keyOf: byId,
    }),
  linesOfList: ({ viewer }: Reading) =>
    many({
      name: 'linesOfList',
      find: (keys: readonly NaturalKey[]) => lines.list(viewer, keys),
      keyOf: ({ jurisdiction, listCode }): NaturalKey => ({ jurisdiction, key: listCode }),
    }),
});

/** One set of loaders per request, each made when it is first asked for: a key is read once, and keys of one wave travel in one statement. */
export const createLoaders = (stores: CatalogueStores) => {
  const readers = readerMakers(stores);
  return lazily({
    ...readers,
    ...itemMakers(stores.items),
    ...categoryMakers(stores.categories),
    ...calendarMakers(stores.calendar),
    ...listLineMakers(stores),
    categories: ({ viewer }: Reading) => listLoader(stores.categoryList, viewer),
    search: ({ viewer }: Reading, of: Made<typeof readers>) =>
      searchLoader(stores.search, viewer, {
        EnforcementItem: of.items.byId,
        PolicyDocument: of.documents.byId,
        EmpowermentList: of.empowermentLists.byId,
        Guideline: of.guidelines.byId,
        SupervisionTheme: of.themes.byId,
        GovernanceMatter: of.matters.byId,
        CaseTemplate: of.templates.byId,
        DocumentForm: of.forms.byId,
      }),
    provenance: ({ viewer }: Reading) => provenanceLoaders(stores.provenance, viewer),
    counters: ({ viewer }: Reading) => counterLoader(stores.counters, viewer),
  });
};
export type Loaders = ReturnType<ReturnType<typeof createLoaders>>;
