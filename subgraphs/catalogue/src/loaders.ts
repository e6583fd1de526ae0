import { childrenOf, listLoader, readerOf, recordsOf, rowOf } from '@network/kit/list/loaders';
import { single } from '@network/kit/loaders';
import { lazily, type Made } from '@network/kit/loaders/lazily';
import { provenanceLoaders } from '@network/kit/loaders/provenance';
import { counterLoader } from '@network/kit/metrics/counters';
import { searchLoader } from '@network/kit/search/loaders';
import { createWorkingDays, type WorkingDays } from './domain/working-days.ts';
import { dated, type Reading, undated } from './loaders/readers.ts';
import type { CalendarDayRow, CalendarStore } from './store/calendar-store.ts';
import type { CategoryStore, DutyKey } from './store/category-store.ts';
import type { ExtentKey } from './store/extent-store.ts';
import type { ItemStore } from './store/item-store.ts';
import type { CatalogueStores } from './store/stores.ts';

const itemMakers = (items: ItemStore) => ({
  version: undated(recordsOf(items.versions)),
  versionsOfItem: undated(childrenOf(items.versionsOfItem)),
  tier: undated(recordsOf(items.tiers)),
  tierByOrdinal: undated(rowOf(items.tierByOrdinal)),
  tiersOfItem: undated(childrenOf(items.tiersOfItem)),
});

const categoryMakers = (categories: CategoryStore) => ({
  category: undated(recordsOf(categories.records)),
  categoryByCode: undated(rowOf(categories.byCode)),
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
  calendarDay: undated(recordsOf(calendar.days)),
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
  line: undated(recordsOf(lines.records)),
  linesOfList: undated(childrenOf(lines.ofList)),
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
