import { fileURLToPath } from 'node:url';
import { createIntake } from '@network/kit/intake/create';
import { findCopies } from '@network/kit/intake/find-copies';
import { findUnits } from '@network/kit/intake/find-units';
import { withBatches } from '@network/kit/intake/graph';
import { keepAddingUp } from '@network/kit/metrics/counters';
import { installMeasures } from '@network/kit/metrics/install';
import { followPeers } from '@network/kit/reference/follow';
import { fillSearch } from '@network/kit/search/fill';
import { createSubgraph } from '@network/kit/serve';
import type { SubgraphOptions } from '@network/kit/serve/options';
import { openStore } from '@network/kit/store';
import { migrateStore } from '@network/kit/store/migrate';
import { parseSdlFiles, readSubgraphFiles } from '@network/schema/sdl';
import type { Subgraph } from '@network/schema/subgraph';
import { createContext } from './context.ts';
import { resolvers } from './graph/resolvers.ts';
import { createKinds } from './store/kinds.ts';
import { EVENTS_MEASURES } from './store/measures.ts';
import { applyFacts } from './store/reference-store.ts';
import { EVENTS_FILLINGS } from './store/search.ts';
import { createEventsStores } from './store/stores.ts';
import {
  batches,
  pulls,
  quarantine,
  referenceBodies,
  referenceCategories,
  referencePlaces,
  referenceTeams,
} from './store/tables.ts';
import { tellUntoldEvents } from './store/untold.ts';

const NAME = 'events';
const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));
const SOURCES = fileURLToPath(new URL('./sources', import.meta.url));
/** Whose facts are copied: clocks, classes, duties; places, bodies, teams. */
const PEERS = ['catalogue', 'people'] as const;

/** Brings the events subgraph up: its store migrated, its copies followed, its sources loaded. */
export const createEventsSubgraph = async (options: SubgraphOptions): Promise<Subgraph> => {
  const { database, dataKey, feeds, log, secret, sources, ways } = options;
  await migrateStore({ name: NAME, connection: database.owner, folder: MIGRATIONS });
  await installMeasures({ name: NAME, connection: database.owner, measures: EVENTS_MEASURES });
  const store = openStore({ name: NAME, connection: database.app, log });
  await fillSearch(store, EVENTS_FILLINGS);
  keepAddingUp(store);
  const stores = createEventsStores(store, dataKey);
  await tellUntoldEvents({ store, filing: stores.filing });
  const intake = await createIntake({
    store,
    kinds: createKinds(dataKey),
    tables: { batches, quarantine, pulls },
    folders: [SOURCES, ...sources],
    places: stores.references.readPlaceNames,
    lookups: { category: findCopies(referenceCategories, referenceCategories.code) },
    names: { body: findUnits(referenceBodies, referencePlaces), team: findUnits(referenceTeams, referencePlaces) },
    dataKey,
    ways,
    log,
  });
  const following = await followPeers({ store, peers: PEERS, feeds, apply: applyFacts, log });
  return createSubgraph({
    name: NAME,
    typeDefs: parseSdlFiles(readSubgraphFiles(NAME)),
    resolvers: withBatches(resolvers, 'event', intake.desk),
    secret,
    context: createContext({ ...stores, provenance: intake.provenance }, options),
    routes: [intake],
    ...(await intake.run(following)),
    log,
  });
};
