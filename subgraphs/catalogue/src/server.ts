import { fileURLToPath } from 'node:url';
import { createIntake } from '@network/kit/intake';
import type { DataKey } from '@network/kit/secret';
import { createSubgraph } from '@network/kit/serve';
import { feedRoute } from '@network/kit/serve/feed-route';
import { type Connection, openStore } from '@network/kit/store';
import { migrateStore } from '@network/kit/store/migrate';
import type { Logger } from '@network/schema/log';
import { parseSdlFiles, readSubgraphFiles } from '@network/schema/sdl';
import type { Subgraph } from '@network/schema/subgraph';
import { createContext } from './context.ts';
import { resolvers } from './graph/resolvers.ts';
import { CATALOGUE_KINDS } from './store/kinds.ts';
import { createCatalogueStores } from './store/stores.ts';
import { batches, outbox, quarantine, stagedRows } from './store/tables.ts';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export type SubgraphOptions = {
  readonly database: { readonly app: Connection; readonly owner: Connection };
  /** The network's own key, with which viewers are signed. */
  readonly secret: Uint8Array;
  readonly dataKey: DataKey;
  /** Folders with a county's own source files, beside those that we ship. */
  readonly sources: readonly string[];
  readonly log: Logger;
};

/** Migrates the catalogue's schema, opens its store and makes the subgraph. It copies no facts from others. */
export const createCatalogueSubgraph = async (options: SubgraphOptions): Promise<Subgraph> => {
  const { database, secret, dataKey, log } = options;
  await migrateStore({ name: 'catalogue', connection: database.owner, folder: folder('../migrations') });
  const store = openStore({ name: 'catalogue', connection: database.app, log });
  const intake = await createIntake({
    store,
    kinds: CATALOGUE_KINDS,
    tables: { batches, quarantine, stagedRows },
    folders: [folder('./sources'), ...options.sources],
    places: null,
    dataKey,
    log,
  });
  return createSubgraph({
    name: 'catalogue',
    typeDefs: parseSdlFiles(readSubgraphFiles('catalogue')),
    resolvers,
    secret,
    context: createContext(createCatalogueStores(store, intake)),
    routes: [intake, feedRoute(store, outbox)],
    notReady: store.notReady,
    close: store.close,
    log,
  });
};
