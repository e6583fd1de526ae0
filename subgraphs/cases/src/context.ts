import type { Calendar } from '@network/kit/calendar';
import { type Clock, createClock } from '@network/kit/clock';
import type { DataKey } from '@network/kit/secret';
import { createReveal, type Reveal } from '@network/kit/secret/reveal';
import type { Viewer } from '@network/schema/viewer';
import type { Surroundings } from './domain/deadlines.ts';
import { createLoaders, type Loaders, type Stores } from './loaders.ts';

/** What a request has: its viewer, its loaders, what deadlines are counted with, and what it may see of sealed columns. */
export type Context = {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly loaders: Loaders;
  /** The calendar and a government's today; each is read once for the request. */
  readonly surroundings: (jurisdiction: string) => Promise<Surroundings>;
  readonly now: Clock['now'];
  readonly reveal: Reveal;
};

const createSurroundings = ({ references }: Stores, viewer: Viewer): Pick<Context, 'surroundings' | 'now'> => {
  const { now, today } = createClock(() => references.listClocks(viewer));
  let calendar: Promise<Calendar> | null = null;
  const surroundings: Context['surroundings'] = async (jurisdiction) => {
    calendar ??= references.getCalendar(viewer);
    const [known, day] = await Promise.all([calendar, today(jurisdiction)]);
    return { calendar: known, today: day };
  };
  return { surroundings, now };
};

export const createContext =
  (stores: Stores, dataKey: DataKey) =>
  (viewer: Viewer, requestId: string): Context => ({
    viewer,
    requestId,
    loaders: createLoaders(stores, viewer),
    ...createSurroundings(stores, viewer),
    reveal: createReveal(dataKey, viewer),
  });
