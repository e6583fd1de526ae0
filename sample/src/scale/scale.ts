import { type BulkFiling, type EndProgress, openBulkFiling } from '@network/events/store/bulk/bulk-filing';
import type { DataKey } from '@network/kit/secret';
import type { Connection } from '@network/kit/store';
import { createCourseFiling } from '../courses.ts';
import { type Holding, readHolding, type StoreOptions, type Stores, withStores } from '../progress.ts';
import { OPERATOR } from '../sending.ts';
import type { Size } from '../size.ts';
import { fileOf } from './file-name.ts';
import { type ScalePart, scaleParts } from './parts.ts';
import type { Repeated } from './repeated.ts';

export type ScaleOptions = StoreOptions & {
  /** The role that owns the house of events: it takes indexes away and makes them again. */
  readonly owner: Connection;
  readonly dataKey: DataKey;
};

/** How far a store's scale has come. */
export type ScaleState = {
  /** The scale that was begun; null where none was. */
  readonly found: number | null;
  /** Events that are still to be added for the scale that was begun, else for the one that is asked for. */
  readonly left: number;
  /** Whether there is anything to do: events to add, or indexes to make that a start cut short has left away. */
  readonly isWhole: boolean;
};

type Work = { readonly filing: BulkFiling; readonly holding: Holding; readonly stores: Stores };

const withFiling = async <Answer>(
  { owner, dataKey, ...options }: ScaleOptions,
  work: (work: Work) => Promise<Answer>,
): Promise<Answer> =>
  withStores(options, async (stores) => {
    const filing = openBulkFiling({ store: stores.events, owner, dataKey, log: options.log });
    try {
      return await work({ filing, stores, holding: await readHolding(stores) });
    } finally {
      await filing.close();
    }
  });

const leftOf = (size: Size, scale: number, holding: Holding): ScalePart[] =>
  scaleParts(size, scale).filter((part) => !holding.has(part));

const sumOf = (parts: readonly ScalePart[]): number => parts.reduce((sum, { count }) => sum + count, 0);

/** What else is to be repeated; the small sample has too little of it. */
const coursesLeft = async (size: Size, scale: number, holding: Holding): Promise<readonly Repeated[]> => {
  if (size === 'small' || scale === 0) return [];
  const { repeatedCourses } = await import('./repeated.ts');
  return repeatedCourses(scale).filter(
    ({ government: { jurisdiction }, ...course }) =>
      !holding.has({ ...course, file: fileOf({ scale, jurisdiction, part: 'end' }) }),
  );
};

/** Looks how far the scale of a sample has come; `asked` is the one that is wanted, null where none is. */
export const readScale = (options: ScaleOptions, size: Size, asked: number | null): Promise<ScaleState> =>
  withFiling(options, async ({ filing, holding }) => {
    const scale = holding.scale ?? asked ?? 0;
    const left = sumOf(leftOf(size, scale, holding));
    const isWhole = left === 0 && (await coursesLeft(size, scale, holding)).length === 0;
    return { found: holding.scale, left, isWhole: isWhole && !(await filing.isBegun()) };
  });

/** Told how many more events are in, how many more of what else a system brought, and then how far the end is. */
export type ScaleProgress = {
  readonly events: (added: number) => void;
  readonly others: (records: number) => void;
  readonly end: EndProgress;
};

/**
 * Adds so many events in bulk to a sample that is whole, for measurements, and cases and visits in proportion, or goes on
 * where their adding was cut short. Indexes and counters of events are made once all are in; a start that is cut short
 * leaves that to the next.
 */
export const addScale = (
  options: ScaleOptions,
  { size, scale }: { readonly size: Size; readonly scale: number },
  progress: ScaleProgress,
): Promise<void> =>
  withFiling(options, async ({ filing, holding, stores }) => {
    const left = leftOf(size, scale, holding);
    if (left.length > 0) await filing.begin();
    for (const { entries, subgraph: _, ...part } of left)
      await filing.filePart({ ...part, takenBy: OPERATOR, entries: entries() }, progress.events);
    await filing.end(progress.end);
    const houses = createCourseFiling(options.dataKey);
    for (const { subgraph, system, government } of await coursesLeft(size, scale, holding)) {
      const { jurisdiction } = government;
      await houses[subgraph]({
        ...{ store: stores[subgraph], government, system, progress: progress.others },
        fileOf: (part) => fileOf({ scale, jurisdiction, part }),
        has: (file) => holding.has({ subgraph, system, file }),
      });
    }
  });
