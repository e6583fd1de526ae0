import { type Clock, createClock } from '@network/kit/clock';
import type { Viewer } from '@network/schema/viewer';
import { createLoaders, type Loaders } from './loaders.ts';
import type { CatalogueStores } from './store/stores.ts';

/** What a request has: its viewer, its loaders, the stores for its lists, and its government's clock. */
export type Context = {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly stores: CatalogueStores;
  readonly loaders: Loaders;
  readonly now: Clock['now'];
  readonly today: Clock['today'];
};

export const createContext = (stores: CatalogueStores) => {
  const loadersOf = createLoaders(stores);
  return (viewer: Viewer, requestId: string): Context => {
    const { now, today } = createClock(() => stores.calendar.listClocks(viewer));
    return { viewer, requestId, stores, loaders: loadersOf({ viewer, today }), now, today };
  };
};
