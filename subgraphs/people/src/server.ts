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
import { applyFacts } from './store/clocks.ts';
import { createKinds } from './store/kinds.ts';
import { PEOPLE_MEASURES } from './store/measures.ts';
import { createPlaceNames } from './store/place-names.ts';
import { PEOPLE_FILLINGS } from './store/search.ts';
import { createPeopleStores } from './store/stores.ts';
import { batches, outbox, pulls, quarantine } from './store/tables.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Whose facts are copied: clocks. */
const PEERS = ['catalogue'] as const;

/** Migrates the house of people, opens its store and makes the subgraph that answers from it. */
export const createPeopleSubgraph = async (options: SubgraphOptions): Promise<Subgraph> => {
  const { database, dataKey, feeds, log, secret, sources, ways } = options;
  await migrateStore({ name: 'people', connection: database.owner, folder: folder('../migrations') });
  await installMeasures({ name: 'people', connection: database.owner, measures: PEOPLE_MEASURES });
  const store = openStore({ name: 'people', connection: database.app, log });
  await fillSearch(store, PEOPLE_FILLINGS);
  keepAddingUp(store);
  const intake = await createIntake({
    store,
    kinds: createKinds(dataKey),
    tables: { batches, quarantine, pulls },
    outbox,
    folders: [folder('./sources'), ...sources],
    places: createPlaceNames(store),
    dataKey,
    ways,
    log,
  });
  const following = await followPeers({ store, peers: PEERS, feeds, apply: applyFacts, log });
  return createSubgraph({
    name: 'people',
    typeDefs: parseSdlFiles(readSubgraphFiles('people')),
    resolvers: withBatches(resolvers, 'people', intake.desk),
    secret,
    context: createContext(createPeopleStores(store, intake), options),
    routes: [intake, feedRoute(store, outbox)],
    ...(await intake.run(following)),
    log,
  });
};
