import { createHash } from 'node:crypto';
import type { Logger } from '@network/schema/log';
import type { DocumentNode } from 'graphql';
import type { AmongOthers } from '#among-others.ts';
import type { Engine } from '#engine/executor.ts';
import type { Sign } from '#identity/signatures.ts';
import { type Clock, systemClock } from '#transports/clock.ts';
import type { Fetches } from '#transports/fetches.ts';
import type { Peer } from '#transports/remote-subgraph.ts';
import { endingByMutations, type Following, followChanges } from './changes.ts';
import { withPatience } from './database/patience.ts';
import { withKeptEntities } from './entities.ts';
import { readHints } from './hints.ts';
import { createPolicyOf, NOT_KEPT, type PolicyOf } from './policy.ts';
import { withKeptAnswers } from './responses.ts';
import { createMemoryStore, type Store } from './store.ts';

/** What is kept of answers, and how much. */
export type CacheSettings = {
  /** Memory for all of it, in bytes, where it is kept in this process. */
  readonly bytes: number;
  /** Whether whole answers are kept. */
  readonly responses: boolean;
  /** Whether single records of subgraphs are kept. */
  readonly entities: boolean;
  /** A store that several gateways share, and whoever opened it closes; one in this process unless told. */
  readonly store?: Store;
};

/** Settings that serve where answers are kept at all. */
export const CACHE: CacheSettings = { bytes: 64 * 2 ** 20, responses: true, entities: true };

export type CacheOptions = {
  /** Null keeps nothing. */
  readonly settings: CacheSettings | null;
  readonly peers: readonly Peer[];
  readonly sign: Sign;
  readonly log: Logger;
  readonly now: () => Date;
  readonly clock?: Clock;
  /** Other gateways behind the same port: told of changes where each has a store of its own. */
  readonly others?: AmongOthers | null;
};

/** What is kept of one supergraph's answers. */
export type Caching = {
  readonly fetches: (fetches: Fetches) => Fetches;
  readonly engine: (engine: Engine) => Engine;
  /** What may be kept of an operation's answer by its caller: nothing where answers are not kept here. */
  readonly policyOf: PolicyOf;
};

export type Cache = {
  readonly of: (supergraph: { readonly full: DocumentNode; readonly text: string }) => Caching;
  /** Ends what is kept and bears one of these tags: for a message bus that tells of changes elsewhere. */
  invalidate(tags: readonly string[]): Promise<void>;
  /** Asks now what has changed, as is done once a second, and resolves when it has ended what was kept of it. */
  poll(): Promise<void>;
  close(): Promise<void>;
};

/** Opens what is kept of answers. Subgraphs of which anything may be kept are asked for their changes from then on. */
export const openCache = (options: CacheOptions): Cache => {
  const { settings, peers, sign, log, now: date, clock = systemClock, others = null } = options;
  const now = (): number => date().getTime();
  const shared = settings?.store === undefined ? null : withPatience(settings.store, { log, clock });
  const store = shared ?? createMemoryStore(settings?.bytes ?? 1, now);
  const changes = settings === null || shared !== null ? null : (others?.changes ?? null);
  const unlisten = changes?.onTold((tags) => store.invalidate(tags));
  /** Here and with others that have stores of their own: facts need it not, since each reads the feeds. */
  const invalidate = async (tags: readonly string[]): Promise<void> => {
    await Promise.all([store.invalidate(tags), changes?.tell(tags)]);
  };
  const followed = new Map<string, Following>();

  const follow = (subgraphs: ReadonlySet<string>): void => {
    for (const peer of peers)
      if (subgraphs.has(peer.name) && !followed.has(peer.name))
        followed.set(peer.name, followChanges(peer, { store, sign, log, clock }));
  };

  return {
    of: ({ full, text }) => {
      const hints = readHints(full);
      if (settings === null) return { fetches: (same) => same, engine: (same) => same, policyOf: () => NOT_KEPT };
      const policyOf = createPolicyOf(hints);
      follow(hints.subgraphs);
      const supergraph = createHash('sha256').update(text).digest('base64url');
      const keeping = { store, supergraph, now, log };
      return {
        fetches: (fetches) =>
          new Map(
            [...fetches].map(([subgraph, fetch]) => {
              const ending = endingByMutations(fetch, { subgraph, store: { invalidate }, log });
              const isKept = settings.entities && hints.subgraphs.has(subgraph);
              return [subgraph, isKept ? withKeptEntities(ending, { ...keeping, subgraph, hints }) : ending];
            }),
          ),
        engine: (engine) => (settings.responses ? withKeptAnswers(engine, { ...keeping, policyOf }) : engine),
        policyOf: settings.responses ? policyOf : () => NOT_KEPT,
      };
    },
    invalidate,
    poll: async () => {
      await Promise.all([...followed.values()].map((one) => one.poll()));
    },
    close: async () => {
      unlisten?.();
      shared?.close();
      await Promise.all([...followed.values()].map((one) => one.close()));
    },
  };
};
