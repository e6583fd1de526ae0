import type { Viewer } from '@network/schema/viewer';
import { type Clock, type ClockReading, createClock } from '../clock/clock.ts';
import { keepNothing } from '../reference/keep.ts';
import { createReveal, type Reveal } from '../secret/reveal.ts';
import type { SubgraphOptions } from './options.ts';

/** What a request has: its viewer, its loaders, its government's clock, and what it may see of sealed columns. */
export type RequestContext<Loaders> = {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly loaders: Loaders;
  readonly now: Clock['now'];
  readonly today: Clock['today'];
  readonly reveal: Reveal;
};

type Reading<Loaders> = {
  readonly listClocks: () => Promise<readonly ClockReading[]>;
  readonly loadersOf: (viewer: Viewer) => Loaders;
};

/** Makes the context of each request. Clocks are the same for everybody, so `keep` may keep them from one to the next. */
export const createContexts = <Loaders>(
  { listClocks, loadersOf }: Reading<Loaders>,
  { dataKey, keep = keepNothing }: Pick<SubgraphOptions, 'dataKey' | 'keep'>,
) => {
  const clocks = keep(listClocks);
  return (viewer: Viewer, requestId: string): RequestContext<Loaders> => ({
    viewer,
    requestId,
    loaders: loadersOf(viewer),
    ...createClock(clocks),
    reveal: createReveal(dataKey, viewer),
  });
};
