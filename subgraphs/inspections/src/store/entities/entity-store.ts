import { createList } from '@network/kit/list';
import { anyOf, matching, overlaps } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import type { Shown } from '@network/kit/list/shown';
import { inScope } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { draws } from '../tables/plans.ts';
import { entities } from '../tables.ts';
import { isOfTrade } from './trades.ts';

export type EntityRow = Shown<typeof entities>;

const isDrawn = sql`${entities.jurisdiction} = parent.jurisdiction and ${entities.creditCode} in (
  select unnest(${draws.objectCodes}) from ${draws}
  where ${draws.jurisdiction} = parent.jurisdiction and ${draws.number} = parent.key)`;

/** Reads the library of objects of inspection, at the places that the viewer was granted. */
export const createEntityStore = (store: Store) => ({
  records: createRecords(store, {
    name: 'entities',
    table: entities,
    scope: inScope(entities),
    key: entities.creditCode,
  }),
  list: createList(store, {
    name: 'entities',
    table: entities,
    scope: inScope(entities),
    parents: {
      JURISDICTION: 'jurisdiction',
      PLACE: 'place',
      SUPERVISOR: entities.supervisorCode,
      DRAW: { where: isDrawn },
    },
    filters: {
      kinds: anyOf(entities.kind),
      trades: matching('text[]', (trades) => isOfTrade(entities.tradeCode, trades)),
      creditGrades: anyOf(entities.creditGrade),
      towns: anyOf(entities.town),
      labels: overlaps(entities.labels),
      supervisors: anyOf(entities.supervisorCode),
    },
    orders: { CREDIT_CODE: [entities.creditCode, entities.id], NAME: [entities.name, entities.id] },
    defaultDirection: 'ASC',
  }),
});
