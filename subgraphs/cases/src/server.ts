import { fileURLToPath } from 'node:url';
import { createIntake } from '@network/kit/intake';
import { createReference, type FeedReader } from '@network/kit/reference';
import type { DataKey } from '@network/kit/secret';
import { createSubgraph } from '@network/kit/serve';
import { type Connection, openStore } from '@network/kit/store';
import { migrateStore } from '@network/kit/store/migrate';
import type { Logger } from '@network/schema/log';
import type { SubgraphName } from '@network/schema/network';
import { parseSdlFiles, readSubgraphFiles } from '@network/schema/sdl';
import type { Subgraph } from '@network/schema/subgraph';
import { createContext } from './context.ts';
import { resolvers } from './graph/resolvers.ts';
import { createCasesStores } from './store/stores.ts';

export type SubgraphOptions = {
  /** The role that runs and the role that migrates. */
  readonly database: { readonly app: Connection; readonly owner: Connection };
  /** The network's own key, with which viewers are verified. */
  readonly secret: Uint8Array;
  /** Seals columns of class ID_NUMBER and PHONE. */
  readonly dataKey: DataKey;
  /** How to read another subgraph's feed. */
  readonly feeds: (peer: SubgraphName) => FeedReader;
  /** Folders with a county's own source files, beside the ones shipped. */
  readonly sources: readonly string[];
  readonly log: Logger;
};

const NAME = 'cases';
const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));
const SOURCES = fileURLToPath(new URL('./sources', import.meta.url));
/** Whose facts are copied: clocks, calendar and items; places. */
const PEERS = ['catalogue', 'people'] as const;
const POLL_MILLISECONDS = 1_000;

/** Brings the cases subgraph up: its store migrated, its copies followed, its sources loaded. */
export const createCasesSubgraph = async (options: SubgraphOptions): Promise<Subgraph> => {
  const { database, dataKey, feeds, log, secret, sources } = options;
  await migrateStore({ name: NAME, connection: database.owner, folder: MIGRATIONS });
  const store = openStore({ name: NAME, connection: database.app, log });
  const { kinds, intakeTables, readPlaceNames, applyFacts, ...stores } = createCasesStores(store, dataKey);
  const folders = [SOURCES, ...sources];
  const intake = await createIntake({
    ...{ store, kinds, folders, dataKey, log },
    tables: intakeTables,
    places: readPlaceNames,
  });
  const references = PEERS.map((peer) =>
    createReference({ store, peer, read: feeds(peer), apply: applyFacts, every: POLL_MILLISECONDS, log }),
  );
  await Promise.all(references.map((reference) => reference.start()));
  return createSubgraph({
    name: NAME,
    typeDefs: parseSdlFiles(readSubgraphFiles(NAME)),
    resolvers,
    secret,
    context: createContext({ ...stores, provenance: intake.provenance }, dataKey),
    routes: [intake],
    notReady: async () => references.flatMap((reference) => reference.notReady()),
    close: async () => {
      await Promise.all(references.map((reference) => reference.stop()));
      await store.close();
    },
    log,
  });
};
