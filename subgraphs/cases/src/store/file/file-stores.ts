import type { Store } from '@network/kit/store';
import { createDecisionStores } from './decision-stores.ts';
import { createInvestigationStores } from './investigation-stores.ts';
import { createPerformanceStores } from './performance-stores.ts';
import { createRemedyStores } from './remedy-stores.ts';

/** Reads everything that hangs on cases, by the names of the declarations. */
export const createFileStores = (store: Store) => ({
  ...createInvestigationStores(store),
  ...createDecisionStores(store),
  ...createPerformanceStores(store),
  ...createRemedyStores(store),
});
export type FileStores = ReturnType<typeof createFileStores>;
