import { fileURLToPath } from 'node:url';
import { createIntake } from '@network/kit/intake/create';
import { findCopies } from '@network/kit/intake/find-copies';
import { findUnits } from '@network/kit/intake/find-units';
import { withBatches } from '@network/kit/intake/graph';
import { keepAddingUp } from '@network/kit/metrics/counters';
import { installMeasures } from '@network/kit/metrics/install';
import { followPeers } from '@network/kit/reference/follow';
import { createSubgraph } from '@network/kit/serve';
import type { SubgraphOptions } from '@network/kit/serve/options';
import { openStore } from '@network/kit/store';
import { migrateStore } from '@network/kit/store/migrate';
import { parseSdlFiles, readSubgraphFiles } from '@network/schema/sdl';
import type { Subgraph } from '@network/schema/subgraph';
import { createContext } from './context.ts';
import { openExports } from './exports.ts';
import { resolvers } from './graph/resolvers.ts';
import { CASES_MEASURES } from './store/measures.ts';
import { createCasesStores } from './store/stores.ts';
import { referenceBodies, referenceItems, referenceOfficers, referenceTeams } from './store/tables/copies.ts';
import { referencePlaces } from './store/tables.ts';

const NAME = 'cases';
const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));
const SOURCES = fileURLToPath(new URL('./sources', import.meta.url));
/** Whose facts are copied: clocks, calendar, items and grants; places, modes, officers, bodies and teams. */
const PEERS = ['catalogue', 'people'] as const;

/** Brings the cases subgraph up: its store migrated, its copies followed, its sources loaded. */
export const createCasesSubgraph = async (options: SubgraphOptions): Promise<Subgraph> => {
  const { database, dataKey, feeds, log, secret, sources, ways } = options;
  await migrateStore({ name: NAME, connection: database.owner, folder: MIGRATIONS });
  await installMeasures({ name: NAME, connection: database.owner, measures: CASES_MEASURES });
  const store = openStore({ name: NAME, connection: database.app, log });
  keepAddingUp(store);
  const { kinds, intakeTables, applyFacts, ...stores } = createCasesStores(store, dataKey);
  const folders = [SOURCES, ...sources];
  const intake = await createIntake({
    ...{ store, kinds, folders, dataKey, ways, log },
    tables: intakeTables,
    places: stores.references.readPlaceNames,
    lookups: {
      item: findCopies(referenceItems, referenceItems.code),
      officer: findCopies(referenceOfficers, referenceOfficers.number),
    },
    names: { body: findUnits(referenceBodies, referencePlaces), team: findUnits(referenceTeams, referencePlaces) },
  });
  const following = await followPeers({ store, peers: PEERS, feeds, apply: applyFacts, log });
  return createSubgraph({
    name: NAME,
    typeDefs: parseSdlFiles(readSubgraphFiles(NAME)),
    resolvers: withBatches(resolvers, 'case', intake.desk),
    secret,
    context: createContext({ ...stores, provenance: intake.provenance }, options),
    routes: [intake, await openExports({ ...stores, kinds }, log)],
    ...(await intake.run(following)),
    log,
  });
};
