import { createContexts, type RequestContext } from '@network/kit/serve/context';
import type { SubgraphOptions } from '@network/kit/serve/options';
import { createLoaders, type Loaders } from './loaders.ts';
import type { PeopleStores } from './store/stores.ts';

export type Context = RequestContext<Loaders>;

export const createContext = (stores: PeopleStores, options: Pick<SubgraphOptions, 'dataKey' | 'keep'>) =>
  createContexts({ listClocks: stores.clocks.list, loadersOf: createLoaders(stores) }, options);
