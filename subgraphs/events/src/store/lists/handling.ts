import { createList } from '@network/kit/list';
import { anyOf, beforeValue, either, equals, fromValue } from '@network/kit/list/fields';
import { createChildren, createRecords } from '@network/kit/list/records';
import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { dispatches, reminders } from '../tables/handling.ts';
import { inScopeOrOwn } from './scopes.ts';

/** The orders to handle events. */
export const createDispatches = (store: Store) => {
  const scope = inScopeOrOwn(dispatches);
  return {
    list: createList(store, {
      name: 'dispatches',
      table: dispatches,
      scope,
      parents: {
        JURISDICTION: 'jurisdiction',
        PLACE: 'place',
        BODY: dispatches.bodyCode,
        TEAM: dispatches.teamCode,
        OFFICER: dispatches.officerNumber,
      },
      filters: {
        isOpen: either(sql`${dispatches.end} is null`, sql`${dispatches.end} is not null`),
        isAutomatic: equals(dispatches.isAutomatic),
        ends: anyOf(dispatches.end),
        dispatchedFrom: fromValue(dispatches.dispatchedAt),
        dispatchedBefore: beforeValue(dispatches.dispatchedAt),
      },
      orders: { DISPATCHED_AT: [dispatches.dispatchedAt, dispatches.id] },
    }),
    records: createRecords(store, { name: 'dispatches', table: dispatches, scope, key: null }),
    ofEvents: createChildren(store, {
      name: 'dispatches',
      table: dispatches,
      scope,
      parent: dispatches.eventId,
      orderBy: [dispatches.ordinal],
    }),
  };
};

/** The reminders of whoever handles events. */
export const createReminders = (store: Store) => {
  const scope = inScopeOrOwn(reminders);
  return {
    list: createList(store, {
      name: 'reminders',
      table: reminders,
      scope,
      parents: { JURISDICTION: 'jurisdiction', PLACE: 'place' },
      filters: {
        channels: anyOf(reminders.channel),
        deliveries: anyOf(reminders.delivery),
        sentFrom: fromValue(reminders.at),
        sentBefore: beforeValue(reminders.at),
      },
      orders: { AT: [reminders.at, reminders.id] },
    }),
    records: createRecords(store, { name: 'reminders', table: reminders, scope, key: null }),
    ofEvents: createChildren(store, {
      name: 'reminders',
      table: reminders,
      scope,
      parent: reminders.eventId,
      orderBy: [reminders.ordinal],
    }),
  };
};
