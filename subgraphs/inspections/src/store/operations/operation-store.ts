import { createList } from '@network/kit/list';
import { anyOf, beforeValue, fromValue, overlaps } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import { inScope } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { operations } from '../tables/operations.ts';

export type OperationRow = typeof operations.$inferSelect;

/** Reads joint operations, at the places that the viewer was granted. */
export const createOperationStore = (store: Store) => {
  const shown = { table: operations, scope: inScope(operations) };
  return {
    records: createRecords(store, { name: 'joint_operations', ...shown, key: operations.number }),
    list: createList(store, {
      name: 'joint_operations',
      ...shown,
      parents: {
        JURISDICTION: 'jurisdiction',
        PLACE: 'place',
        BODY: { contains: operations.bodyCodes },
        CASE: { contains: operations.caseNumbers },
      },
      filters: {
        initiators: anyOf(operations.initiatorCode),
        bodies: overlaps(operations.bodyCodes),
        beginsFrom: fromValue(operations.fromOn),
        beginsBefore: beforeValue(operations.fromOn),
      },
      orders: { FROM_ON: [operations.fromOn, operations.id] },
    }),
  };
};
