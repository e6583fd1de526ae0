import { createList } from '@network/kit/list';
import { beforeValue, fromValue } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { footage } from '../tables/footage.ts';
import { events } from '../tables.ts';
import { inPlaceScope } from './scopes.ts';

/** Seen by whoever was granted the place of its event, not by whom the event came from; before the event has come, by nobody. */
const scope = sql`exists (
  select 1 from ${events}
  where ${events.jurisdiction} = ${footage.jurisdiction} and ${events.number} = ${footage.eventNumber}
    and ${inPlaceScope(events)})`;

/** What was recorded of the handling of events. */
export const createFootage = (store: Store) => ({
  list: createList(store, {
    name: 'footage',
    table: footage,
    scope,
    parents: { JURISDICTION: 'jurisdiction', EVENT: footage.eventNumber, OFFICER: footage.officerNumber },
    filters: { takenFrom: fromValue(footage.takenAt), takenBefore: beforeValue(footage.takenAt) },
    orders: { TAKEN_AT: [footage.takenAt, footage.id] },
  }),
  records: createRecords(store, { name: 'footage', table: footage, scope, key: null }),
});
