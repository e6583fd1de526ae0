import { createSearch } from '@network/kit/search';
import type { Store } from '@network/kit/store';
import { inPlaceScope, inScopeOrOwn } from './lists/scopes.ts';
import { monitoringDevices } from './tables/monitoring.ts';
import { hazards, importantPowerUsers } from './tables/power.ts';
import { events } from './tables.ts';

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
