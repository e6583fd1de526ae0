import { fileURLToPath } from 'node:url';
import { createIntake } from '@network/kit/intake/create';
import { withBatches } from '@network/kit/intake/graph';
import { keepAddingUp } from '@network/kit/metrics/counters';
import { installMeasures } from '@network/kit/metrics/install';
import { followPeers } from '@network/kit/reference/follow';
import { fillSearch } from '@network/kit/search/fill';
import { createSubgraph } from '@network/kit/serve';
import { feedRoute } from '@network/kit/serve/feed-route';
import type { SubgraphOptions } from '@network/kit/serve/options';
import { openStore } from '@network/kit/store';
import { migrateStore } from '@network/kit/store/migrate';
import { parseSdlFiles, readSubgraphFiles } from '@network/schema/sdl';
import type { Subgraph } from '@network/schema/subgraph';
import { createContext } from './context.ts';
import { resolvers } from './graph/resolvers.ts';
import { CATALOGUE_KINDS } from './store/kinds.ts';
import { CATALOGUE_MEASURES } from './store/measures.ts';
import { applyFacts, placeNamesReader } from './store/references.ts';
import { CATALOGUE_FILLINGS } from './store/search.ts';
import { createCatalogueStores } from './store/stores.ts';
import { batches, outbox, pulls, quarantine } from './store/tables.ts';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Whose facts are copied: places. People start after the catalogue, whose clocks they copy. */
const PEERS = ['people'] as const;

/** Migrates the catalogue's schema, opens its store, follows its copy of places and makes the subgraph. */
export const createCatalogueSubgraph = async (options: SubgraphOptions): Promise<Subgraph> => {
  const { database, dataKey, feeds, log, secret, sources, ways } = options;
  await migrateStore({ name: 'catalogue', connection: database.owner, folder: folder('../migrations') });
  await installMeasures({ name: 'catalogue', connection: database.owner, measures: CATALOGUE_MEASURES });
  const store = openStore({ name: 'catalogue', connection: database.app, log });
  await fillSearch(store, CATALOGUE_FILLINGS);
  keepAddingUp(store);
  const intake = await createIntake({
    store,
    kinds: CATALOGUE_KINDS,
    tables: { batches, quarantine, pulls },
    outbox,
    folders: [folder('./sources'), ...sources],
    places: placeNamesReader(store),
    dataKey,
    ways,
    log,
  });
  const following = await followPeers({ store, peers: PEERS, later: PEERS, feeds, apply: applyFacts, log });
  return createSubgraph({
    name: 'catalogue',
    typeDefs: parseSdlFiles(readSubgraphFiles('catalogue')),
    resolvers: withBatches(resolvers, 'catalogue', intake.desk),
    secret,
    context: createContext(createCatalogueStores(store, intake)),
    routes: [intake, feedRoute(store, outbox)],
    ...(await intake.run(following)),
    log,
  });
};
