import { createList } from '@network/kit/list';
import { anyOf, beforeValue, either, fromValue } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import { inScope } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { supervisionRecords } from '../tables/supervision.ts';

export type SupervisionRecordRow = typeof supervisionRecords.$inferSelect;

/** Reads how enforcement was supervised, within the viewer's scope: what has no place, the whole government alone sees. */
export const createSupervisionStore = (store: Store) => {
  const of = { name: 'supervision_records', table: supervisionRecords, scope: inScope(supervisionRecords) };
  return {
    records: createRecords(store, { ...of, key: supervisionRecords.number }),
    list: createList(store, {
      ...of,
      parents: {
        JURISDICTION: 'jurisdiction',
        PLACE: 'place',
        CASE: { contains: supervisionRecords.caseNumbers },
      },
      filters: {
        from: fromValue(supervisionRecords.supervisedOn),
        before: beforeValue(supervisionRecords.supervisedOn),
        ways: anyOf(supervisionRecords.way),
        isOpen: either(sql`${supervisionRecords.isOpen}`, sql`not ${supervisionRecords.isOpen}`),
      },
      orders: { SUPERVISED_ON: [supervisionRecords.supervisedOn, supervisionRecords.id] },
    }),
  };
};
export type SupervisionStore = ReturnType<typeof createSupervisionStore>;
