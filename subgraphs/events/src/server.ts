import { fileURLToPath } from 'node:url';
import { createIntake, type RecordKind } from '@network/kit/intake';
import { createReference } from '@network/kit/reference';
import { createSubgraph } from '@network/kit/serve';
import type { SubgraphOptions } from '@network/kit/serve/options';
import { openStore } from '@network/kit/store';
import { migrateStore } from '@network/kit/store/migrate';
import { parseSdlFiles, readSubgraphFiles } from '@network/schema/sdl';
import type { Subgraph } from '@network/schema/subgraph';
import { createContext } from './context.ts';
import { resolvers } from './graph/resolvers.ts';
import { createEventKind } from './store/kinds.ts';
import { createEventsStores } from './store/stores.ts';
import { batches, quarantine, stagedRows } from './store/tables.ts';

const NAME = 'events';
const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));
const SOURCES = fileURLToPath(new URL('./sources', import.meta.url));
/** How often facts of other houses are copied. */
const POLL_MILLISECONDS = 2_000;

/** Brings the events subgraph up: its store migrated, its copies followed, its sources loaded. */
export const createEventsSubgraph = async (options: SubgraphOptions): Promise<Subgraph> => {
  const { database, dataKey, feeds, log, secret, sources } = options;
  await migrateStore({ name: NAME, connection: database.owner, folder: MIGRATIONS });
  const store = openStore({ name: NAME, connection: database.app, log });
  const stores = createEventsStores(store, dataKey);
  const intake = await createIntake({
    store,
    kinds: [createEventKind(dataKey) as RecordKind],
    tables: { batches, quarantine, stagedRows },
    folders: [SOURCES, ...sources],
    places: stores.references.readPlaceNames,
    dataKey,
    log,
  });
  const copies = [
    { peer: 'people', apply: stores.references.applyPlaces },
    { peer: 'catalogue', apply: stores.references.applyClocks },
  ] as const;
  const references = copies.map(({ peer, apply }) =>
    createReference({ store, peer, read: feeds(peer), apply, every: POLL_MILLISECONDS, log }),
  );
  await Promise.all(references.map((reference) => reference.start()));
  return createSubgraph({
    name: NAME,
    typeDefs: parseSdlFiles(readSubgraphFiles(NAME)),
    resolvers,
    secret,
    context: createContext({ ...stores, provenance: intake.provenance }, dataKey),
    routes: [intake],
    notReady: async () => [...(await store.notReady()), ...references.flatMap((reference) => reference.notReady())],
    close: async () => {
      await Promise.all(references.map((reference) => reference.stop()));
      await store.close();
    },
    log,
  });
};
