import { createContexts, type RequestContext } from '@network/kit/serve/context';
import type { SubgraphOptions } from '@network/kit/serve/options';
import { createLoaders, type Loaders, type Stores } from './loaders.ts';

export type Context = RequestContext<Loaders>;

export const createContext = (stores: Stores, options: Pick<SubgraphOptions, 'dataKey' | 'keep'>) =>
  createContexts({ listClocks: stores.references.listClocks, loadersOf: createLoaders(stores) }, options);
