import { clockTable } from '@network/kit/clock';
import { intakeTables, sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { placeTable } from '@network/kit/reference/places';
import { positionTable } from '@network/kit/reference/tables';
import { placeLevelColumns } from '@network/kit/scope/places';
import { instant, jurisdictionColumn, keyText, sealed } from '@network/kit/store/columns';
import { sql } from 'drizzle-orm';
import { type AnyPgColumn, boolean, index, pgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { CLOSURE_KINDS, EVENT_LEVELS, EVENT_SOURCES, EVENT_STATES, RATINGS } from '../domain/event.ts';

export const schema = pgSchema('events');

export const events = schema.table(
  'events',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    number: keyText('number').notNull(),
    title: text().notNull(),
    description: text(),
    source: text({ enum: EVENT_SOURCES }).notNull(),
    level: text({ enum: EVENT_LEVELS }),
    /** A cache of the fold of the event's actions. */
    state: text({ enum: EVENT_STATES }).notNull(),
    reportedAt: instant('reported_at').notNull(),
    dueAt: instant('due_at'),
    closedAt: instant('closed_at'),
    closureKind: text('closure_kind', { enum: CLOSURE_KINDS }),
    categoryCode: keyText('category_code'),
    placeCode: keyText('place'),
    ...placeLevelColumns(),
    placeText: text('place_text'),
    address: text(),
    reply: text(),
    repliedAt: instant('replied_at'),
    handlerBodyCode: keyText('handler_body_code'),
    handlerTeamCode: keyText('handler_team_code'),
    handlerOfficerNumber: keyText('handler_officer_number'),
    /** Who brought it and may see it for that: `subject:<citizen>` or `body:<partner>`. */
    owner: keyText('owner'),
  },
  (table) => {
    /** A list of events by a key, the latest first; drizzle's `desc()` would turn the column itself, once. */
    const latest = (name: string, ...key: [AnyPgColumn, ...AnyPgColumn[]]) =>
      index(`events_${name}_idx`).on(...key, sql`reported_at desc`, table.id);
    return [
      primaryKey({ name: 'events_pkey', columns: [table.jurisdiction, table.id] }),
      unique('events_number_key').on(table.jurisdiction, table.number),
      latest('jurisdiction', table.jurisdiction),
      latest('county', table.county),
      latest('town', table.town),
      latest('place', table.placeCode),
      latest('category', table.jurisdiction, table.categoryCode),
      latest('standard_category', table.categoryCode),
      latest('handler_body', table.jurisdiction, table.handlerBodyCode),
      latest('handler_team', table.jurisdiction, table.handlerTeamCode),
      latest('handler_officer', table.jurisdiction, table.handlerOfficerNumber),
    ];
  },
);

export const reports = schema.table(
  'reports',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    eventId: uuid('event_id').notNull(),
    reporterName: text('reporter_name'),
    reporterPhone: sealed('reporter_phone'),
    reporterPhoneIndex: keyText('reporter_phone_index'),
    isAnonymous: boolean('is_anonymous').notNull(),
    channel: text({ enum: EVENT_SOURCES }).notNull(),
    text: text(),
    reportedAt: instant('reported_at').notNull(),
    reporterPlaceCode: keyText('reporter_place_code'),
    rating: text({ enum: RATINGS }),
    /** The place of the event, not the reporter's: it decides who may see the report. */
    placeCode: keyText('place'),
    owner: keyText('owner'),
  },
  (table) => [
    primaryKey({ name: 'reports_pkey', columns: [table.jurisdiction, table.id] }),
    index('reports_event_id_idx').on(table.jurisdiction, table.eventId, table.reportedAt, table.id),
    index('reports_reporter_phone_idx').on(table.jurisdiction, table.reporterPhoneIndex),
  ],
);

export const referencePlaces = placeTable(schema);

/** The copy of catalogue's clocks. */
export const referenceClocks = clockTable(schema, 'reference_clocks');

/** How far the copies have come. */
export const positions = positionTable(schema);

export const eventActions = actionTable(schema, 'event');
export const eventSources = sourceTable(schema, 'event');
export const { batches, quarantine, stagedRows } = intakeTables(schema);
