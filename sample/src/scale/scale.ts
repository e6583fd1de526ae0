import { type BulkFiling, type EndProgress, openBulkFiling } from '@network/events/store/bulk/bulk-filing';
import type { DataKey } from '@network/kit/secret';
import type { Connection } from '@network/kit/store';
import { type Holding, readHolding, type StoreOptions, withStores } from '../progress.ts';
import { OPERATOR } from '../sending.ts';
import type { Size } from '../size.ts';
import { type ScalePart, scaleParts } from './parts.ts';

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

const withFiling = async <Answer>(
  { owner, dataKey, ...options }: ScaleOptions,
  work: (filing: BulkFiling, holding: Holding) => Promise<Answer>,
): Promise<Answer> =>
  withStores(options, async (stores) => {
    const filing = openBulkFiling({ store: stores.events, owner, dataKey, log: options.log });
    try {
      return await work(filing, await readHolding(stores));
    } finally {
      await filing.close();
    }
  });

const leftOf = (size: Size, scale: number, holding: Holding): ScalePart[] =>
  scaleParts(size, scale).filter((part) => !holding.has(part));

const sumOf = (parts: readonly ScalePart[]): number => parts.reduce((sum, { count }) => sum + count, 0);

/** Looks how far the scale of a sample has come; `asked` is the one that is wanted, null where none is. */
export const readScale = (options: ScaleOptions, size: Size, asked: number | null): Promise<ScaleState> =>
  withFiling(options, async (filing, holding) => {
    const left = sumOf(leftOf(size, holding.scale ?? asked ?? 0, holding));
    return { found: holding.scale, left, isWhole: left === 0 && !(await filing.isBegun()) };
  });

/** Told how many more events are in, and then how far what is done once for all is. */
export type ScaleProgress = { readonly events: (added: number) => void; readonly end: EndProgress };

/**
 * Adds so many events in bulk to a sample that is whole, for measurements, or goes on where their adding was cut short.
 * Indexes and counters are made once all are in; a start that is cut short leaves that to the next.
 */
export const addScale = (
  options: ScaleOptions,
  { size, scale }: { readonly size: Size; readonly scale: number },
  progress: ScaleProgress,
): Promise<void> =>
  withFiling(options, async (filing, holding) => {
    const left = leftOf(size, scale, holding);
    if (left.length > 0) await filing.begin();
    for (const { entries, subgraph: _, ...part } of left)
      await filing.filePart({ ...part, takenBy: OPERATOR, entries: entries() }, progress.events);
    await filing.end(progress.end);
  });
