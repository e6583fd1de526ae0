import { inJurisdiction } from '@network/kit/scope';
import { isInGovernment } from '@network/kit/scope/places';
import { createSearch } from '@network/kit/search';
import type { Store } from '@network/kit/store';
import { grids } from './tables/grids.ts';
import { stations } from './tables/towns.ts';
import { bodies, officers, places, teams } from './tables.ts';

/** Finds places, bodies, teams, stations and grids by code and name; officers within the viewer's governments only. */
export const createPeopleSearch = (store: Store) =>
  createSearch(store, {
    name: 'people',
    types: {
      Place: { table: places, scope: null, within: (jurisdiction) => isInGovernment(places.code, jurisdiction) },
      Body: { table: bodies, scope: null },
      Team: { table: teams, scope: null },
      Officer: { table: officers, scope: inJurisdiction(officers) },
      Station: { table: stations, scope: null },
      Grid: { table: grids, scope: null },
    },
  });
