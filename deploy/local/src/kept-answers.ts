import { CACHE, type CacheSettings } from '@network/gateway/cache';
import { openDatabaseStore } from '@network/gateway/database-store';
import { prepareDatabaseStore } from '@network/gateway/database-store/tables';
import type { Logger } from '@network/schema/log';
import type { Closers } from './closers.ts';
import type { House } from './database/prepare.ts';

/** How gateways keep answers. */
export type KeptAnswers = {
  readonly bytes: number;
  /** Whether all share what they keep, in a database, or each has its own, in memory. */
  readonly isShared: boolean;
};

/** What a gateway is told to keep; null for nothing. `house` is there where it is shared. `closers` close it. */
export const openKeptAnswers = async (
  kept: KeptAnswers | null,
  { house, closers, log }: { house: House | null; closers: Closers; log: Logger },
): Promise<CacheSettings | null> => {
  if (kept === null) return null;
  const { bytes } = kept;
  if (house === null) return { ...CACHE, bytes };
  await prepareDatabaseStore(house.owner);
  const store = openDatabaseStore({ connection: house.app, bytes, now: Date.now, log });
  closers.add({ what: 'what is kept of answers', close: store.close });
  // Its first caller need not wait for a connection.
  await store.mark();
  // Reading records from there costs as much as asking their subgraphs for them.
  return { ...CACHE, entities: false, bytes, store };
};
