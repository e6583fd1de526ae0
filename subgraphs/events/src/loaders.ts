import type { Intake } from '@network/kit/intake';
import { many, perArguments, single, total } from '@network/kit/loaders';
import { provenanceLoaders } from '@network/kit/loaders/provenance';
import type { NaturalKey } from '@network/kit/store/parents';
import type { Page } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import type { EventListArguments, EventStore, EventTotalArguments } from './store/event-store.ts';
import type { ReferenceStore } from './store/reference-store.ts';
import type { ReportStore } from './store/report-store.ts';

export type Stores = {
  readonly events: EventStore;
  readonly reports: ReportStore;
  readonly references: ReferenceStore;
  readonly provenance: Intake['provenance'];
};

type Listed = { readonly parentJurisdiction: string; readonly parentKey: string };
const byId = ({ id }: { id: string }): string => id;
const byParent = ({ parentJurisdiction, parentKey }: Listed): NaturalKey => ({
  jurisdiction: parentJurisdiction,
  key: parentKey,
});

const createEventLoaders = (events: EventStore, viewer: Viewer) => ({
  eventById: single({ name: 'eventById', find: (ids: readonly string[]) => events.findById(viewer, ids), keyOf: byId }),
  eventByNumber: single({
    name: 'eventByNumber',
    find: (keys: readonly NaturalKey[]) => events.findByNumber(viewer, keys),
    keyOf: ({ jurisdiction, number }) => ({ jurisdiction, key: number }),
  }),
  eventList: perArguments((args: EventListArguments) =>
    many({
      name: `events of ${args.list}`,
      find: (keys: readonly NaturalKey[]) => events.list(viewer, keys, args),
      keyOf: byParent,
    }),
  ),
  eventTotal: perArguments((args: EventTotalArguments) =>
    total({
      name: `event total of ${args.list}`,
      find: (keys: readonly NaturalKey[]) => events.count(viewer, keys, args),
      keyOf: byParent,
    }),
  ),
  actionsOfEvent: many({
    name: 'actionsOfEvent',
    find: (ids: readonly string[]) => events.listActions(viewer, ids),
    keyOf: ({ recordId }) => recordId,
  }),
});

const createReportLoaders = (reports: ReportStore, viewer: Viewer) => ({
  reportById: single({
    name: 'reportById',
    find: (ids: readonly string[]) => reports.findById(viewer, ids),
    keyOf: byId,
  }),
  reportsOfEvent: perArguments((page: Page) =>
    many({
      name: 'reportsOfEvent',
      find: (ids: readonly string[]) => reports.listOfEvents(viewer, ids, page),
      keyOf: ({ eventId }) => eventId,
    }),
  ),
  reportTotalOfEvent: total({
    name: 'reportTotalOfEvent',
    find: (ids: readonly string[]) => reports.countOfEvents(viewer, ids),
    keyOf: ({ eventId }) => eventId,
  }),
});

/** One set of loaders per request: a key is read once, and keys of one wave travel in one statement. */
export const createLoaders = (stores: Stores, viewer: Viewer) => ({
  ...createEventLoaders(stores.events, viewer),
  ...createReportLoaders(stores.reports, viewer),
  provenance: provenanceLoaders(stores.provenance, viewer),
});
export type Loaders = ReturnType<typeof createLoaders>;
