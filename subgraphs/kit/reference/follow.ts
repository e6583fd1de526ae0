import type { Logger } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import type { NotReady } from '@network/schema/subgraph';
import type { Store } from '../store/store.ts';
import { POLL_MILLISECONDS } from './keep.ts';
import { createReference, type FeedReader, type ReferenceOptions } from './reference.ts';

export type FollowOptions = {
  readonly store: Store;
  /** Whose facts are copied. */
  readonly peers: readonly SubgraphName[];
  /** Those of them that start after this one. */
  readonly later?: readonly SubgraphName[];
  readonly feeds: (peer: SubgraphName) => FeedReader;
  /** Writes facts of any of the peers into the copies. */
  readonly apply: ReferenceOptions['apply'];
  readonly log: Logger;
};

/** A store with the copies in it, as a subgraph reports and closes them. */
export type Following = {
  /** Names the database where it does not answer, and each peer whose copy is behind. */
  notReady(): Promise<readonly NotReady[]>;
  /** Ends the polls under way, then closes the store. */
  close(): Promise<void>;
};

/** Follows the feeds of peers from now on; resolves when each that started before was asked once, whether or not it answered. */
export const followPeers = async ({
  store,
  peers,
  later = [],
  feeds,
  apply,
  log,
}: FollowOptions): Promise<Following> => {
  const references = peers.map((peer) =>
    createReference({
      ...{ store, peer, read: feeds(peer), apply, every: POLL_MILLISECONDS, log },
      later: later.includes(peer),
    }),
  );
  await Promise.all(references.map((reference) => reference.start()));
  return {
    notReady: async () => [...(await store.notReady()), ...references.flatMap((reference) => reference.notReady())],
    close: async () => {
      await Promise.all(references.map((reference) => reference.stop()));
      await store.close();
    },
  };
};
