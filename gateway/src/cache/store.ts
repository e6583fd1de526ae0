import type { Logger } from '@network/schema/log';
import { LRUCache } from 'lru-cache';
import { bytesOfText } from '#planning/kept.ts';

/** Something that is kept. */
export type Kept = {
  /** JSON text. */
  readonly text: string;
  /** When it was asked for, in milliseconds since 1970: what changed later is not in it. */
  readonly at: number;
  /** From when on it is no longer given, in milliseconds since 1970. */
  readonly until: number;
  /** What ends it before that. */
  readonly tags: readonly string[];
  /** What `mark()` gave before it was asked for. */
  readonly mark: number;
};

/**
 * Where answers are kept, in this process or in one that several gateways share. A shared one counts its marks in itself,
 * and is asked with [patience](database/patience.ts).
 */
export type Store = {
  /** What is kept by these keys, in their order; undefined for what is not, is over, or has been ended. */
  get(keys: readonly string[]): Promise<readonly (Kept | undefined)[]>;
  set(key: string, kept: Kept): Promise<void>;
  /** The number of changes so far. Taken before something is asked for, so that a change meanwhile ends it, too. */
  mark(): Promise<number>;
  /** Ends whatever was asked for before now and bears one of these tags. */
  invalidate(tags: readonly string[]): Promise<void>;
  /** Drops its connections, which may hang, with what waits on them; what is asked next has new ones. */
  reopen?(): void;
};

/** A store that is known not to answer, which has been told once. */
export class StoreAway extends Error {}

/** Tells of a store that failed, for what can be asked anew. */
export const missedBy =
  (log: Logger, bindings: object = {}) =>
  (error: unknown): undefined => {
    if (!(error instanceof StoreAway))
      log.warn({ err: error, ...bindings }, 'what is kept cannot be had; it is asked anew');
  };

/** How many tags are remembered; of those that are forgotten, everything older is taken for ended. */
export const TAGS = 10_000;
/** Bytes around what is kept. */
const AROUND = 400;

/** Keeps answers in this process, those used last, within so many bytes. */
export const createMemoryStore = (bytes: number, now: () => number): Store => {
  const kept = new LRUCache<string, Kept>({
    maxSize: bytes,
    sizeCalculation: ({ text }, key) => bytesOfText(text) + bytesOfText(key) + AROUND,
  });
  let changes = 0;
  let forgotten = 0;
  /** By tag, the last change that named it. */
  const ended = new LRUCache<string, number>({
    max: TAGS,
    dispose: (change, _, reason) => {
      if (reason === 'evict') forgotten = Math.max(forgotten, change);
    },
  });

  const isCurrent = ({ at, until, tags, mark }: Kept): boolean => {
    const time = now();
    // Before `at`, the clock was set back: nobody knows how old it is.
    if (time < at || time >= until || mark < forgotten) return false;
    return tags.every((tag) => (ended.peek(tag) ?? 0) <= mark);
  };

  const find = (key: string): Kept | undefined => {
    const found = kept.get(key);
    if (found === undefined || isCurrent(found)) return found;
    kept.delete(key);
    return undefined;
  };

  return {
    get: async (keys) => keys.map(find),
    set: async (key, one) => void kept.set(key, one),
    mark: async () => changes,
    invalidate: async (tags) => {
      changes += 1;
      for (const tag of tags) ended.set(tag, changes);
    },
  };
};
