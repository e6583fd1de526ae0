import { createCounterStore } from '@network/kit/metrics/counters';
import type { DataKey } from '@network/kit/secret';
import type { Store } from '@network/kit/store';
import { EVENTS_FORMULAS } from '#domain/metrics.ts';
import { createFiling } from './filing.ts';
import { createDisputes } from './lists/disputes.ts';
import { createEventActions } from './lists/event-actions.ts';
import { createEventList, createEventRecords, createReportList } from './lists/events.ts';
import { createFootage } from './lists/footage.ts';
import { createDispatches, createReminders } from './lists/handling.ts';
import { createAlerts, createDevices } from './lists/monitoring.ts';
import { createDamage, createEscorts, createHazards, createPowerUsers, createRecoveries } from './lists/power.ts';
import { EVENTS_MEASURES } from './measures.ts';
import { createReferenceStore } from './reference-store.ts';
import { createEventSearch } from './search.ts';

/** Everything that this subgraph reads and writes. */
export const createEventsStores = (store: Store, dataKey: DataKey) => ({
  eventList: createEventList(store),
  eventActions: createEventActions(store),
  reportList: createReportList(store),
  records: createEventRecords(store),
  dispatches: createDispatches(store),
  reminders: createReminders(store),
  footage: createFootage(store),
  devices: createDevices(store),
  alerts: createAlerts(store),
  powerUsers: createPowerUsers(store),
  hazards: createHazards(store),
  damage: createDamage(store),
  escorts: createEscorts(store),
  recoveries: createRecoveries(store),
  disputes: createDisputes(store),
  search: createEventSearch(store),
  references: createReferenceStore(store),
  counters: createCounterStore(store, { measures: EVENTS_MEASURES, formulas: EVENTS_FORMULAS }),
  filing: createFiling(dataKey),
});
export type EventsStores = ReturnType<typeof createEventsStores>;
