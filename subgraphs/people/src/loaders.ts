import { lazily, type Made } from '@network/kit/loaders/lazily';
import { provenanceLoaders } from '@network/kit/loaders/provenance';
import { counterLoader } from '@network/kit/metrics/counters';
import { searchLoader } from '@network/kit/search/loaders';
import type { Viewer } from '@network/schema/viewer';
import { groupMakers } from './loaders/groups.ts';
import { listMakers } from './loaders/lists.ts';
import { recordMakers } from './loaders/records.ts';
import type { PeopleStores } from './store/stores.ts';

/**
 * One set of loaders per request, each made when it is first asked for: a key is read once, and keys of one wave travel in one
 * statement. A record's loaders bear its name (`team.byKey`), a list's the plural (`teams`).
 */
export const createLoaders = (stores: PeopleStores) => {
  const records = recordMakers(stores.records);
  return lazily({
    ...records,
    ...listMakers(stores.lists),
    ...groupMakers(stores.groups),
    search: (viewer: Viewer, { place, body, team, officer, station, grid }: Made<typeof records>) =>
      searchLoader(stores.search, viewer, {
        Place: place.byId,
        Body: body.byId,
        Team: team.byId,
        Officer: officer.byId,
        Station: station.byId,
        Grid: grid.byId,
      }),
    provenance: (viewer: Viewer) => provenanceLoaders(stores.provenance, viewer),
    counters: (viewer: Viewer) => counterLoader(stores.counters, viewer),
  });
};
export type Loaders = ReturnType<ReturnType<typeof createLoaders>>;
