import type { Intake } from '@network/kit/intake';
import { createCounterStore } from '@network/kit/metrics/counters';
import type { Store } from '@network/kit/store';
import { CATALOGUE_FORMULAS } from '#domain/metrics.ts';
import { createCalendarStore } from './calendar-store.ts';
import { createCategoryStore } from './category-store.ts';
import { createExtentStore } from './extent-store.ts';
import { createItemStore } from './item-store.ts';
import { createLineStore } from './line-store.ts';
import { CATALOGUE_MEASURES } from './measures.ts';
import { createCategoryList } from './readers/categories.ts';
import {
  createCheckListReaders,
  createSceneReaders,
  createSupervisionItemReaders,
  createThemeReaders,
} from './readers/checks.ts';
import { createClauseReaders } from './readers/clauses.ts';
import { createChainReaders, createDutyReaders, createMatterReaders } from './readers/duties.ts';
import { createFigureReaders, createTargetReaders } from './readers/figures.ts';
import { createItemReaders } from './readers/items.ts';
import {
  createDocumentReaders,
  createEmpowermentListReaders,
  createExemptionReaders,
  createGrantReaders,
} from './readers/lists.ts';
import { createFormReaders, createGuidelineReaders, createTemplateReaders } from './readers/practice.ts';
import { createCatalogueSearch } from './search.ts';

/** Every type that is read by its id, by its key and in lists. */
const createReaders = (store: Store) => ({
  items: createItemReaders(store),
  documents: createDocumentReaders(store),
  empowermentLists: createEmpowermentListReaders(store),
  grants: createGrantReaders(store),
  exemptions: createExemptionReaders(store),
  dutyItems: createDutyReaders(store),
  chains: createChainReaders(store),
  matters: createMatterReaders(store),
  supervisionItems: createSupervisionItemReaders(store),
  themes: createThemeReaders(store),
  scenes: createSceneReaders(store),
  checkLists: createCheckListReaders(store),
  templates: createTemplateReaders(store),
  forms: createFormReaders(store),
  guidelines: createGuidelineReaders(store),
  figures: createFigureReaders(store),
  targets: createTargetReaders(store),
  clauses: createClauseReaders(store),
});

/** Everything that this subgraph reads from. */
export const createCatalogueStores = (store: Store, { provenance }: Pick<Intake, 'provenance'>) => ({
  items: createItemStore(store),
  categories: createCategoryStore(store),
  categoryList: createCategoryList(store),
  extents: createExtentStore(store),
  lines: createLineStore(store),
  calendar: createCalendarStore(store),
  readers: createReaders(store),
  search: createCatalogueSearch(store),
  counters: createCounterStore(store, { measures: CATALOGUE_MEASURES, formulas: CATALOGUE_FORMULAS }),
  provenance,
});
export type CatalogueStores = ReturnType<typeof createCatalogueStores>;
