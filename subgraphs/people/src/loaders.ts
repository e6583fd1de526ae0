import { provenanceLoaders } from '@network/kit/loaders/provenance';
import { counterLoader } from '@network/kit/metrics/counters';
import { searchLoader } from '@network/kit/search/loaders';
import type { Viewer } from '@network/schema/viewer';
import { createGroupLoaders } from './loaders/groups.ts';
import { createListLoaders } from './loaders/lists.ts';
import { createRecordLoaders } from './loaders/records.ts';
import type { PeopleStores } from './store/stores.ts';

/**
 * One set of loaders per request: a key is read once, and keys of one wave travel in one statement. A record's loaders bear
 * its name (`team.byKey`), a list's the plural (`teams`).
 */
export const createLoaders = (stores: PeopleStores, viewer: Viewer) => {
  const records = createRecordLoaders(stores.records, viewer);
  return {
    ...records,
    ...createListLoaders(stores.lists, viewer),
    ...createGroupLoaders(stores.groups, viewer),
    search: searchLoader(stores.search, viewer, {
      Place: records.place.byId,
      Body: records.body.byId,
      Team: records.team.byId,
      Officer: records.officer.byId,
      Station: records.station.byId,
      Grid: records.grid.byId,
    }),
    provenance: provenanceLoaders(stores.provenance, viewer),
    counters: counterLoader(stores.counters, viewer),
  };
};
export type Loaders = ReturnType<typeof createLoaders>;
