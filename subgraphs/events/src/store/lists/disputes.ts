import { createList } from '@network/kit/list';
import { anyOf, beforeValue, either, fromValue, overlaps } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import type { Store } from '@network/kit/store';
import { inArray } from 'drizzle-orm';
import { OPEN_DISPUTE_STATES, SETTLED_DISPUTE_STATES } from '#domain/dispute.ts';
import { dutyDisputes as disputes } from '../tables/disputes.ts';
import { inPlaceScope } from './scopes.ts';

/** Disputes about whose duty something is. */
export const createDisputes = (store: Store) => {
  const scope = inPlaceScope(disputes);
  return {
    list: createList(store, {
      name: 'duty_disputes',
      table: disputes,
      scope,
      parents: {
        JURISDICTION: 'jurisdiction',
        PLACE: 'place',
        BODY: { contains: disputes.bodyCodes },
        EVENT: disputes.eventNumber,
        ITEM: disputes.itemCode,
        CATEGORY: disputes.categoryCode,
      },
      filters: {
        states: anyOf(disputes.state),
        isOpen: either(
          inArray(disputes.state, [...OPEN_DISPUTE_STATES]),
          inArray(disputes.state, [...SETTLED_DISPUTE_STATES]),
        ),
        bodies: overlaps(disputes.bodyCodes),
        raisedFrom: fromValue(disputes.raisedOn),
        raisedBefore: beforeValue(disputes.raisedOn),
      },
      orders: { RAISED_ON: [disputes.raisedOn, disputes.id] },
    }),
    records: createRecords(store, { name: 'duty_disputes', table: disputes, scope, key: disputes.number }),
  };
};
