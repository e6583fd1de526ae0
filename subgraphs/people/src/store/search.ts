import { inJurisdiction } from '@network/kit/scope';
import { isInGovernment } from '@network/kit/scope/places';
import { createSearch } from '@network/kit/search';
import { filling } from '@network/kit/search/fill';
import type { Store } from '@network/kit/store';
import { grids } from './tables/grids.ts';
import { stations } from './tables/towns.ts';
import { bodies, officers, places, teams } from './tables.ts';
import { bodyWords, officerWords, placeWords, teamWords } from './words.ts';

/** Tables that are older than their search. */
export const PEOPLE_FILLINGS = [
  filling(places, (_, rows) => rows.map(placeWords)),
  filling(bodies, (_, rows) => rows.map(bodyWords)),
  filling(teams, (_, rows) => rows.map(teamWords)),
  filling(officers, (_, rows) => rows.map(officerWords)),
] as const;

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
