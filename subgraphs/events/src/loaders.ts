import type { Intake } from '@network/kit/intake';
import { childrenOf, listOf, recordLoaders, recordsOf } from '@network/kit/list/loaders';
import { many } from '@network/kit/loaders';
import { lazily, type Made } from '@network/kit/loaders/lazily';
import { provenanceLoaders } from '@network/kit/loaders/provenance';
import { counterLoader } from '@network/kit/metrics/counters';
import { searchLoader } from '@network/kit/search/loaders';
import type { Viewer } from '@network/schema/viewer';
import type { EventsStores } from './store/stores.ts';

export type Stores = Omit<EventsStores, 'filing'> & { readonly provenance: Intake['provenance'] };

const eventMakers = (stores: Stores) => ({
  event: recordsOf(stores.records.events),
  events: listOf(stores.eventList),
  actionsOfEvent: (viewer: Viewer) =>
    many({
      name: 'actionsOfEvent',
      find: (ids: readonly string[]) => stores.eventActions(viewer, ids),
      keyOf: ({ recordId }) => recordId,
    }),
  report: recordsOf(stores.records.reports),
  reports: listOf(stores.reportList),
  dispatch: recordsOf(stores.dispatches.records),
  dispatches: listOf(stores.dispatches.list),
  dispatchesOfEvent: childrenOf(stores.dispatches.ofEvents),
  reminder: recordsOf(stores.reminders.records),
  reminders: listOf(stores.reminders.list),
  footage: recordsOf(stores.footage.records),
  footages: listOf(stores.footage.list),
  remindersOfEvent: childrenOf(stores.reminders.ofEvents),
});

const monitoringMakers = ({ devices, alerts, disputes }: Stores) => ({
  device: recordsOf(devices.records),
  devices: listOf(devices.list),
  alert: recordsOf(alerts.records),
  alerts: listOf(alerts.list),
  alertOfEvent: (viewer: Viewer) => recordLoaders(alerts.ofEvents, viewer).byKey,
  dispute: recordsOf(disputes.records),
  disputes: listOf(disputes.list),
});

const powerMakers = ({ powerUsers, hazards, damage, escorts, recoveries }: Stores) => ({
  powerUser: recordsOf(powerUsers.records),
  powerUsers: listOf(powerUsers.list),
  hazard: recordsOf(hazards.records),
  hazards: listOf(hazards.list),
  hazardOfEvent: (viewer: Viewer) => recordLoaders(hazards.ofEvents, viewer).byKey,
  damageEvent: recordsOf(damage.records),
  damageEvents: listOf(damage.list),
  damageOfEvent: (viewer: Viewer) => recordLoaders(damage.ofEvents, viewer).byKey,
  escort: recordsOf(escorts.records),
  escorts: listOf(escorts.list),
  recovery: recordsOf(recoveries.records),
  recoveries: listOf(recoveries.list),
});

/** One set of loaders per request, each made when it is first asked for: a key is read once, and keys of one wave travel in one statement. */
export const createLoaders = (stores: Stores) => {
  const events = eventMakers(stores);
  const monitoring = monitoringMakers(stores);
  const power = powerMakers(stores);
  type Sought = Made<
    Pick<typeof events & typeof monitoring & typeof power, 'event' | 'device' | 'powerUser' | 'hazard'>
  >;
  return lazily({
    ...events,
    ...monitoring,
    ...power,
    search: (viewer: Viewer, { event, device, powerUser, hazard }: Sought) =>
      searchLoader(stores.search, viewer, {
        Event: event.byId,
        MonitoringDevice: device.byId,
        ImportantPowerUser: powerUser.byId,
        Hazard: hazard.byId,
      }),
    provenance: (viewer: Viewer) => provenanceLoaders(stores.provenance, viewer),
    counters: (viewer: Viewer) => counterLoader(stores.counters, viewer),
  });
};
export type Loaders = ReturnType<ReturnType<typeof createLoaders>>;
