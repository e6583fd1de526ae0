import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { keyText } from '@network/kit/store/columns';
import { date, index, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { DISPUTE_STATES } from '#domain/dispute.ts';
import { placedColumns, placedIndexes, schema } from './schema.ts';

export const dutyDisputes = schema.table(
  'duty_disputes',
  {
    ...placedColumns(),
    number: keyText('number').notNull(),
    title: text().notNull(),
    raisedOn: date('raised_on').notNull(),
    raisedByCode: keyText('raised_by_code'),
    /** The bodies that dispute whose duty it is. */
    bodyCodes: text('body_codes').array().notNull().default([]),
    interimBodyCode: keyText('interim_body_code'),
    categoryCode: keyText('category_code'),
    itemCode: keyText('item_code'),
    eventNumber: keyText('event_number'),
    state: text({ enum: DISPUTE_STATES }).notNull(),
    outcomeBodyCode: keyText('outcome_body_code'),
    settledOn: date('settled_on'),
    minutes: text(),
    dutyNumber: keyText('duty_number'),
  },
  (table) => [
    primaryKey({ name: 'duty_disputes_pkey', columns: [table.jurisdiction, table.id] }),
    unique('duty_disputes_number_key').on(table.jurisdiction, table.number),
    ...placedIndexes('duty_disputes', { table, order: table.raisedOn }),
    index('duty_disputes_state_idx').on(table.jurisdiction, table.state, table.raisedOn, table.id),
    index('duty_disputes_event_idx').on(table.jurisdiction, table.eventNumber, table.raisedOn, table.id),
    index('duty_disputes_item_idx').on(table.jurisdiction, table.itemCode, table.raisedOn, table.id),
    index('duty_disputes_category_idx').on(table.jurisdiction, table.categoryCode, table.raisedOn, table.id),
    index('duty_disputes_bodies_idx').using('gin', table.bodyCodes),
  ],
);

export const dutyDisputeActions = actionTable(schema, 'duty_dispute');
export const dutyDisputeSources = sourceTable(schema, 'duty_dispute');
