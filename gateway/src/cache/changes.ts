import type { Logger } from '@network/schema/log';
import { ANONYMOUS } from '@network/schema/viewer';
import { z } from 'zod';
import type { Sign } from '#identity/signatures.ts';
import type { Clock } from '#transports/clock.ts';
import type { Fetch } from '#transports/fetches.ts';
import type { Peer } from '#transports/remote-subgraph.ts';
import type { Store } from './store.ts';

/** How often a subgraph is asked what has changed. */
const POLL_MS = 1_000;
/** The gateway as its peers know it: it reads feeds and no business row. */
const READER = { ...ANONYMOUS, subject: 'gateway', scopes: ['feed:read'] };
/** In place of a position: the end of the feed as it is now. */
const END = 'end';

const PAGE = z.object({ facts: z.array(z.unknown()), position: z.string().nullable(), more: z.boolean() });

async function* nothing(): AsyncGenerator<Uint8Array> {}

const textOf = async (body: string | AsyncIterable<string | Uint8Array>): Promise<string> => {
  if (typeof body === 'string') return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
};

export type ChangeOptions = {
  readonly store: Pick<Store, 'invalidate'>;
  readonly sign: Sign;
  readonly log: Logger;
  readonly clock: Clock;
};

/** What follows the changes of one subgraph. */
export type Following = {
  /** Reads what is new now; false where the subgraph tells of no changes. */
  poll(): Promise<boolean>;
  close(): Promise<void>;
};

/**
 * Follows the facts that a subgraph publishes, in the order of their commits, from now on: whatever is kept of it ends
 * with each of them, and once when the first page comes, for all that happened before. A subgraph without a feed is left
 * alone; what is kept of it ends when its time is over.
 */
export const followChanges = (peer: Peer, { store, sign, log: parent, clock }: ChangeOptions): Following => {
  const log = parent.child({ subgraph: peer.name });
  let after: string | null = END;
  let isOut = false;
  let isClosed = false;
  let stop = (): void => undefined;
  let running: Promise<unknown> = Promise.resolve();

  const readPage = async (): Promise<z.infer<typeof PAGE> | null> => {
    const path = after === null ? '/feed' : `/feed?${new URLSearchParams({ after })}`;
    const headers = { authorization: await sign(READER, peer.name) };
    const { status, body } = await peer.answer({ method: 'GET', path, headers, body: nothing() });
    const text = await textOf(body);
    if (status === 404) return null;
    if (status !== 200) throw new Error(`Expected a page of a feed, found status ${status}.`);
    return PAGE.parse(JSON.parse(text));
  };

  const poll = async (): Promise<boolean> => {
    for (let more = true; more && !isClosed; ) {
      const page = await readPage();
      if (page === null) return false;
      // The end of a feed tells not what happened before it was known where that is.
      if (after === END || page.facts.length > 0) await store.invalidate([peer.name]);
      after = page.position;
      more = page.more;
    }
    return true;
  };

  /** An outage is said once, when it begins, and so is its end. What is kept ends when its time is over meanwhile. */
  const pollQuietly = async (): Promise<boolean> => {
    try {
      const hasFeed = await poll();
      if (isOut) log.info('hears of changes again');
      isOut = false;
      return hasFeed;
    } catch (error) {
      if (!isOut) log.warn({ err: error }, 'hears of no changes, and goes on asking');
      isOut = true;
      return true;
    }
  };

  const goOn = async (): Promise<void> => {
    const hasFeed = await pollQuietly();
    if (!hasFeed) log.debug('tells of no changes');
    if (!hasFeed || isClosed) return;
    stop = clock.after(POLL_MS, () => {
      running = goOn();
    });
  };
  running = goOn();

  return {
    poll,
    close: async () => {
      isClosed = true;
      stop();
      await running;
    },
  };
};

/** Ends what is kept of a subgraph when it has been told to change something, so that who comes after reads what was written. */
export const endingByMutations = (
  fetch: Fetch,
  { subgraph, store, log }: { subgraph: string; store: Pick<Store, 'invalidate'>; log: Logger },
): Fetch => {
  return async (asking, purpose) => {
    const fetched = await fetch(asking, purpose);
    if (asking.document.kind === 'mutation')
      await store
        .invalidate([subgraph])
        .catch((error: unknown) => log.warn({ err: error, subgraph }, 'could not end what is kept'));
    return fetched;
  };
};
