import { type Clock, createClock } from '@network/kit/clock';
import { keepNothing } from '@network/kit/reference/keep';
import { createReveal, type Reveal } from '@network/kit/secret/reveal';
import type { SubgraphOptions } from '@network/kit/serve/options';
import type { Viewer } from '@network/schema/viewer';
import { createLoaders, type Loaders, type Stores } from './loaders.ts';

/** What a request has: its viewer, its loaders, its government's clock, and what it may see of sealed columns. */
export type Context = {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly loaders: Loaders;
  readonly now: Clock['now'];
  readonly today: Clock['today'];
  readonly reveal: Reveal;
};

export const createContext = (
  stores: Stores,
  { dataKey, keep = keepNothing }: Pick<SubgraphOptions, 'dataKey' | 'keep'>,
) => {
  const [listClocks, loadersOf] = [keep(stores.references.listClocks), createLoaders(stores)];
  return (viewer: Viewer, requestId: string): Context => ({
    viewer,
    requestId,
    loaders: loadersOf(viewer),
    ...createClock(listClocks),
    reveal: createReveal(dataKey, viewer),
  });
};
