import { Fault } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import type { NotReady } from '@network/schema/subgraph';
import type { Database, Store, Transaction } from '../store/store.ts';
import { createCopy } from './copy.ts';
import { createHttpFeed } from './http-feed.ts';
import { insertFacts, selectFacts } from './outbox.ts';
import type * as feed from './page.ts';
import type { OutboxTable } from './tables.ts';

export type Fact = feed.Fact;
export type NewFact = feed.NewFact;
export type FeedPage = feed.FeedPage;
export type FeedReader = feed.FeedReader;

const MINUTE = 60_000;
const PAGE_SIZE = 500;

/** Publishes versions of facts, in the transaction that makes them true. */
export const publish = (tx: Transaction, outbox: OutboxTable, facts: readonly NewFact[]): Promise<void> =>
  insertFacts(tx, outbox, facts);

/**
 * Facts after a position, in the order of their commits. What a transaction still under way may come before is held
 * back: a serial number is not commit order, and a reader that follows it misses late commits.
 * @throws {Fault} BAD_CURSOR when `after` is no position of a feed.
 */
export const readFeed = (
  db: Database | Transaction,
  outbox: OutboxTable,
  page: { readonly after: string | null; readonly limit: number },
): Promise<FeedPage> => selectFacts(db, outbox, page);

/** The feed of a store in this process. */
export const functionFeed =
  (db: Database, outbox: OutboxTable): FeedReader =>
  (after) =>
    readFeed(db, outbox, { after, limit: PAGE_SIZE });

/** The JSON body that answers `GET /feed?after=<position>`; `path` is the path with its query. */
export const feedAnswer = async (db: Database, outbox: OutboxTable, path: string): Promise<string> => {
  const after = new URL(path, 'http://feed').searchParams.get('after');
  return JSON.stringify(await readFeed(db, outbox, { after: after === '' ? null : after, limit: PAGE_SIZE }));
};

/** The feed of a peer over HTTP: its address, and a function that signs a viewer for it. */
export const httpFeed = (url: string, sign: () => Promise<string>): FeedReader => createHttpFeed(url, sign);

export type ReferenceOptions = {
  /** The store that keeps the copies and a `reference_positions` table. */
  readonly store: Store;
  /** Whose facts are copied. */
  readonly peer: SubgraphName;
  readonly read: FeedReader;
  /** Writes facts into the copies, in the transaction given; all of a page or none. */
  readonly apply: (tx: Transaction, facts: readonly Fact[]) => Promise<void>;
  /** Milliseconds between two polls. */
  readonly every: number;
  /** Whether the peer starts after this one: its first answer is not waited for, and is missed quietly until it comes. */
  readonly later?: boolean;
  /** Milliseconds after which a copy is stale; 15 minutes unless told. */
  readonly limit?: number;
  readonly log: Logger;
  readonly now?: () => number;
};

export type Reference = {
  /** Copies what is new; answers how many facts. Fails when the peer does not answer; nothing is half-applied. */
  poll(): Promise<number>;
  /** Polls from now on; resolves after the first poll, whether or not the peer answered, or at once where it starts later. */
  start(): Promise<void>;
  /** Ends polling; resolves when the poll under way has ended. */
  stop(): Promise<void>;
  notReady(): NotReady[];
  /** What every decision calls before it relies on a copy. @throws {Fault} REFERENCE_STALE. */
  current(): void;
};

/** A read-only copy of a peer's facts in a store of one's own, applied in commit order, each fact exactly once. */
export const createReference = (options: ReferenceOptions): Reference => {
  const { peer, read, apply, every, later = false, limit = 15 * MINUTE, log, now = Date.now } = options;
  const copy = createCopy(options);
  let polledAt: number | null = null;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isStopped = true;

  /** One page: how many facts it brought, and whether to go on. */
  const pollPage = async (): Promise<{ applied: number; more: boolean }> => {
    const { position: after, polledAt: known } = await copy.readProgress();
    if (known !== null) polledAt = Math.max(polledAt ?? 0, Date.parse(known));
    const at = now();
    const page = await read(after);
    const isWritten = await copy.writePage({ after, page, at: new Date(at).toISOString(), apply });
    if (isWritten && !page.more) polledAt = Math.max(polledAt ?? 0, at);
    return { applied: isWritten ? page.facts.length : 0, more: page.more || !isWritten };
  };

  const poll = async (): Promise<number> => {
    let total = 0;
    for (let more = true; more; ) {
      const page = await pollPage();
      total += page.applied;
      more = page.more;
    }
    return total;
  };

  /** An outage is said once, when it begins; its end is said too. */
  let isOut = false;
  let isAwaited = later;
  const pollQuietly = async (): Promise<void> => {
    try {
      const applied = await poll();
      if (applied > 0 || isOut) log.info({ peer, applied }, 'copied facts');
      isOut = false;
      isAwaited = false;
    } catch (error) {
      if (isAwaited) return;
      if (!isOut) log.warn({ peer, err: error }, 'copied no facts, and go on trying');
      isOut = true;
    }
  };

  const wait = (): void => {
    timer = setTimeout(() => void pollAndWait(), every);
    timer.unref();
  };

  const pollAndWait = async (): Promise<void> => {
    running = pollQuietly();
    await running;
    if (!isStopped) wait();
  };

  const staleness = (): string | null => {
    if (polledAt === null) return 'it was never read to its end';
    if (now() - polledAt <= limit) return null;
    return `it was last read at ${new Date(polledAt).toISOString()}, more than ${limit / MINUTE} minutes ago`;
  };

  return {
    poll,
    start: async () => {
      if (!isStopped) return;
      isStopped = false;
      if (later) wait();
      else await pollAndWait();
    },
    stop: async () => {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
      await running;
    },
    notReady: () => {
      const because = staleness();
      return because === null
        ? []
        : [{ what: `copy of ${peer}`, because: `The feed of ${peer} is behind: ${because}.` }];
    },
    current: () => {
      const because = staleness();
      if (because === null) return;
      throw new Fault(
        'REFERENCE_STALE',
        `Expected the facts of ${peer} to be no older than ${limit / MINUTE} minutes, found that ${because}. Try again when ${peer} answers.`,
        { peer },
      );
    },
  };
};
