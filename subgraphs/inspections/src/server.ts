import { fileURLToPath } from 'node:url';
import { createIntake } from '@network/kit/intake/create';
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
import { INSPECTIONS_MEASURES } from './store/measures.ts';
import { applyFacts } from './store/references.ts';
import { INSPECTIONS_FILLINGS } from './store/search.ts';
import { createInspectionsStores, createKinds } from './store/stores.ts';
import { batches, pulls, quarantine, referenceBodies, referencePlaces, referenceTeams } from './store/tables.ts';

const NAME = 'inspections';
const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Whose facts are copied: clocks; places, bodies, teams. */
const PEERS = ['catalogue', 'people'] as const;

/** Brings the inspections subgraph up: its store migrated, its copies followed, its sources loaded. */
export const createInspectionsSubgraph = async (options: SubgraphOptions): Promise<Subgraph> => {
  const { database, secret, dataKey, feeds, sources, ways, log } = options;
  await migrateStore({ name: NAME, connection: database.owner, folder: folder('../migrations') });
  await installMeasures({ name: NAME, connection: database.owner, measures: INSPECTIONS_MEASURES });
  const store = openStore({ name: NAME, connection: database.app, log });
  await fillSearch(store, INSPECTIONS_FILLINGS);
  keepAddingUp(store);
  const stores = createInspectionsStores(store);
  const intake = await createIntake({
    ...{ store, kinds: createKinds(dataKey), dataKey, ways, log },
    tables: { batches, quarantine, pulls },
    folders: [folder('./sources'), ...sources],
    places: stores.references.readPlaceNames,
    names: { body: findUnits(referenceBodies, referencePlaces), team: findUnits(referenceTeams, referencePlaces) },
  });
  const following = await followPeers({ store, peers: PEERS, feeds, apply: applyFacts, log });
  return createSubgraph({
    name: NAME,
    typeDefs: parseSdlFiles(readSubgraphFiles(NAME)),
    resolvers: withBatches(resolvers, 'inspection', intake.desk),
    secret,
    context: createContext({ ...stores, provenance: intake.provenance }, options),
    routes: [intake],
    ...(await intake.run(following)),
    log,
  });
};
