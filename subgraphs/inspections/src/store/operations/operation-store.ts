import { createList } from '@network/kit/list';
import { anyOf, beforeValue, fromValue, overlaps } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import type { Shown } from '@network/kit/list/shown';
import { inScope } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { type SQL, sql } from 'drizzle-orm';
import { operations } from '../tables/operations.ts';

export type OperationRow = Shown<typeof operations>;

/** Whoever sees its place sees a joint operation, and a partner one in which the partner's own body takes part. */
export const seesOperation: SQL = sql`(${inScope(operations)} or exists (
  select from unnest(${operations.bodyCodes}) body where 'body:' || body = any(${sql.placeholder('scopeOwners')}::text[])))`;

/** Reads joint operations, at the places that the viewer was granted, and those of a partner's own body. */
export const createOperationStore = (store: Store) => {
  const shown = { table: operations, scope: seesOperation };
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
