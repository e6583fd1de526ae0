import type { Intake } from '@network/kit/intake';
import { childrenLoader, listLoader, recordLoaders } from '@network/kit/list/loaders';
import { many } from '@network/kit/loaders';
import { provenanceLoaders } from '@network/kit/loaders/provenance';
import { counterLoader } from '@network/kit/metrics/counters';
import { searchLoader } from '@network/kit/search/loaders';
import type { Viewer } from '@network/schema/viewer';
import type { EventsStores } from './store/stores.ts';

export type Stores = Omit<EventsStores, 'filing'> & { readonly provenance: Intake['provenance'] };

const createEventLoaders = (stores: Stores, viewer: Viewer) => ({
  event: recordLoaders(stores.records.events, viewer),
  events: listLoader(stores.eventList, viewer),
  actionsOfEvent: many({
    name: 'actionsOfEvent',
    find: (ids: readonly string[]) => stores.eventActions(viewer, ids),
    keyOf: ({ recordId }) => recordId,
  }),
  report: recordLoaders(stores.records.reports, viewer),
  reports: listLoader(stores.reportList, viewer),
  dispatch: recordLoaders(stores.dispatches.records, viewer),
  dispatches: listLoader(stores.dispatches.list, viewer),
  dispatchesOfEvent: childrenLoader(stores.dispatches.ofEvents, viewer),
  reminder: recordLoaders(stores.reminders.records, viewer),
  reminders: listLoader(stores.reminders.list, viewer),
  footage: recordLoaders(stores.footage.records, viewer),
  footages: listLoader(stores.footage.list, viewer),
  remindersOfEvent: childrenLoader(stores.reminders.ofEvents, viewer),
});

const createMonitoringLoaders = ({ devices, alerts, disputes }: Stores, viewer: Viewer) => ({
  device: recordLoaders(devices.records, viewer),
  devices: listLoader(devices.list, viewer),
  alert: recordLoaders(alerts.records, viewer),
  alerts: listLoader(alerts.list, viewer),
  alertOfEvent: recordLoaders(alerts.ofEvents, viewer).byKey,
  dispute: recordLoaders(disputes.records, viewer),
  disputes: listLoader(disputes.list, viewer),
});

const createPowerLoaders = ({ powerUsers, hazards, damage, escorts, recoveries }: Stores, viewer: Viewer) => ({
  powerUser: recordLoaders(powerUsers.records, viewer),
  powerUsers: listLoader(powerUsers.list, viewer),
  hazard: recordLoaders(hazards.records, viewer),
  hazards: listLoader(hazards.list, viewer),
  hazardOfEvent: recordLoaders(hazards.ofEvents, viewer).byKey,
  damageEvent: recordLoaders(damage.records, viewer),
  damageEvents: listLoader(damage.list, viewer),
  damageOfEvent: recordLoaders(damage.ofEvents, viewer).byKey,
  escort: recordLoaders(escorts.records, viewer),
  escorts: listLoader(escorts.list, viewer),
  recovery: recordLoaders(recoveries.records, viewer),
  recoveries: listLoader(recoveries.list, viewer),
});

/** One set of loaders per request: a key is read once, and keys of one wave travel in one statement. */
export const createLoaders = (stores: Stores, viewer: Viewer) => {
  const loaders = {
    ...createEventLoaders(stores, viewer),
    ...createMonitoringLoaders(stores, viewer),
    ...createPowerLoaders(stores, viewer),
    provenance: provenanceLoaders(stores.provenance, viewer),
    counters: counterLoader(stores.counters, viewer),
  };
  const byType = {
    Event: loaders.event.byId,
    MonitoringDevice: loaders.device.byId,
    ImportantPowerUser: loaders.powerUser.byId,
    Hazard: loaders.hazard.byId,
  };
  return { ...loaders, search: searchLoader(stores.search, viewer, byType) };
};
export type Loaders = ReturnType<typeof createLoaders>;
