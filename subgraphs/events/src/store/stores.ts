import type { DataKey } from '@network/kit/secret';
import type { Store } from '@network/kit/store';
import { createEventStore } from './event-store.ts';
import { createFiling } from './filing.ts';
import { createReferenceStore } from './reference-store.ts';
import { createReportStore } from './report-store.ts';

/** Everything that this subgraph reads and writes. */
export const createEventsStores = (store: Store, dataKey: DataKey) => ({
  events: createEventStore(store),
  reports: createReportStore(store),
  references: createReferenceStore(store),
  filing: createFiling(dataKey),
});
export type EventsStores = ReturnType<typeof createEventsStores>;
