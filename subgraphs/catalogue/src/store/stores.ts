import type { Intake } from '@network/kit/intake';
import type { Store } from '@network/kit/store';
import { createCalendarStore } from './calendar-store.ts';
import { createCategoryStore } from './category-store.ts';
import { createClauseStore } from './clause-store.ts';
import { createItemStore } from './item-store.ts';

/** Everything that this subgraph reads from. */
export const createCatalogueStores = (store: Store, { provenance }: Pick<Intake, 'provenance'>) => ({
  items: createItemStore(store),
  categories: createCategoryStore(store),
  clauses: createClauseStore(store),
  calendar: createCalendarStore(store),
  provenance,
});
export type CatalogueStores = ReturnType<typeof createCatalogueStores>;
