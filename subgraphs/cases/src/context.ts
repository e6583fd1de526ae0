import type { Calendar } from '@network/kit/calendar';
import { type Clock, createClock } from '@network/kit/clock';
import { keepNothing } from '@network/kit/reference/keep';
import { createReveal, type Reveal } from '@network/kit/secret/reveal';
import type { SubgraphOptions } from '@network/kit/serve/options';
import type { Viewer } from '@network/schema/viewer';
import type { Surroundings } from './domain/deadlines.ts';
import { createLoaders, type Loaders, type Stores } from './loaders.ts';

/** What a request has: its viewer, its loaders, what deadlines are counted with, and what it may see of sealed columns. */
export type Context = {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly loaders: Loaders;
  /** The calendar and a government's today; each is read once for the request at most. */
  readonly surroundings: (jurisdiction: string) => Promise<Surroundings>;
  readonly now: Clock['now'];
  readonly reveal: Reveal;
};

type Making = Pick<SubgraphOptions, 'dataKey' | 'keep'>;

/** The calendar is kept finished, not as its rows. */
const createSurroundings = ({ references }: Stores, { keep = keepNothing }: Making) => {
  const [listClocks, getCalendar] = [keep(references.listClocks), keep(references.getCalendar)];
  return (): Pick<Context, 'surroundings' | 'now'> => {
    const { now, today } = createClock(listClocks);
    let calendar: Promise<Calendar> | null = null;
    const surroundings: Context['surroundings'] = async (jurisdiction) => {
      calendar ??= getCalendar();
      const [known, day] = await Promise.all([calendar, today(jurisdiction)]);
      return { calendar: known, today: day };
    };
    return { surroundings, now };
  };
};

export const createContext = (stores: Stores, making: Making) => {
  const [surroundings, loadersOf] = [createSurroundings(stores, making), createLoaders(stores)];
  return (viewer: Viewer, requestId: string): Context => ({
    viewer,
    requestId,
    loaders: loadersOf(viewer),
    ...surroundings(),
    reveal: createReveal(making.dataKey, viewer),
  });
};
