import { instant, keyText } from '@network/kit/store/columns';
import { isNull } from 'drizzle-orm';
import { boolean, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { DISPATCH_ENDS } from '#domain/dispatch.ts';
import { DELIVERY_STATES, REMINDER_CHANNELS } from '#domain/event.ts';
import { placedColumns, placedIndexes, schema } from './schema.ts';

/** A child of an event. It is seen where the event is seen. */
const childColumns = () => ({
  ...placedColumns(),
  eventId: uuid('event_id').notNull(),
  /** From 1, in the order of the event's log. */
  ordinal: integer().notNull(),
  owner: keyText('owner'),
});

/** Orders to handle an event: a cache of the fold of its actions. */
export const dispatches = schema.table(
  'dispatches',
  {
    ...childColumns(),
    dispatchedAt: instant('dispatched_at').notNull(),
    isAutomatic: boolean('is_automatic').notNull(),
    bodyCode: keyText('body_code'),
    teamCode: keyText('team_code'),
    officerNumber: keyText('officer_number'),
    acknowledgedAt: instant('acknowledged_at'),
    arrivedAt: instant('arrived_at'),
    endedAt: instant('ended_at'),
    end: text('ended_as', { enum: DISPATCH_ENDS }),
    reason: text(),
  },
  (table) => [
    primaryKey({ name: 'dispatches_pkey', columns: [table.jurisdiction, table.id] }),
    index('dispatches_event_idx').on(table.jurisdiction, table.eventId, table.ordinal),
    ...placedIndexes('dispatches', { table, order: table.dispatchedAt }),
    index('dispatches_body_idx').on(table.jurisdiction, table.bodyCode, table.dispatchedAt, table.id),
    index('dispatches_team_idx').on(table.jurisdiction, table.teamCode, table.dispatchedAt, table.id),
    index('dispatches_owner_idx').on(table.owner, table.dispatchedAt, table.id),
    index('dispatches_officer_idx').on(table.jurisdiction, table.officerNumber, table.dispatchedAt, table.id),
    index('dispatches_open_officer_idx')
      .on(table.jurisdiction, table.officerNumber, table.dispatchedAt, table.id)
      .where(isNull(table.end)),
  ],
);

/** Reminders of whoever handles an event: a cache of the fold of its actions. */
export const reminders = schema.table(
  'reminders',
  {
    ...childColumns(),
    at: instant('at').notNull(),
    channel: text({ enum: REMINDER_CHANNELS }),
    template: text(),
    delivery: text({ enum: DELIVERY_STATES }).notNull(),
    officerNumber: keyText('officer_number'),
  },
  (table) => [
    primaryKey({ name: 'reminders_pkey', columns: [table.jurisdiction, table.id] }),
    index('reminders_event_idx').on(table.jurisdiction, table.eventId, table.ordinal),
    ...placedIndexes('reminders', { table, order: table.at }),
    index('reminders_channel_idx').on(table.jurisdiction, table.channel, table.at, table.id),
    index('reminders_delivery_idx').on(table.jurisdiction, table.delivery, table.at, table.id),
    index('reminders_owner_idx').on(table.owner, table.at, table.id),
  ],
);
