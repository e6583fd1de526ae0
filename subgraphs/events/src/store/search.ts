import { createSearch } from '@network/kit/search';
import { filling } from '@network/kit/search/fill';
import type { Store } from '@network/kit/store';
import { eventWords } from './event-records.ts';
import { inPlaceScope, inScopeOrOwn } from './lists/scopes.ts';
import { readNamesOfPlaces } from './place-words.ts';
import { monitoringDevices } from './tables/monitoring.ts';
import { hazards, importantPowerUsers } from './tables/power.ts';
import { events } from './tables.ts';

/** Tables that are older than their search; names of places that are not copied yet are added when they come. */
export const EVENTS_FILLINGS = [
  filling(events, async (tx, rows) => {
    const places = rows.map(({ placeCode }) => placeCode);
    const namesOf = await readNamesOfPlaces(tx, places);
    return rows.map((event) => eventWords(event, namesOf));
  }),
] as const;

/** What `searchEvents` searches, in the order in which it is found. */
export const createEventSearch = (store: Store) =>
  createSearch(store, {
    name: 'events',
    types: {
      Event: { table: events, scope: inScopeOrOwn(events) },
      MonitoringDevice: { table: monitoringDevices, scope: inPlaceScope(monitoringDevices) },
      ImportantPowerUser: { table: importantPowerUsers, scope: inScopeOrOwn(importantPowerUsers) },
      Hazard: { table: hazards, scope: inScopeOrOwn(hazards) },
    },
  });
