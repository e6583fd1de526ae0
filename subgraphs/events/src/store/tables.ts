import { clockTable } from '@network/kit/clock';
import { intakeTables, sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { placeTable } from '@network/kit/reference/places';
import { positionTable } from '@network/kit/reference/tables';
import { unitTable } from '@network/kit/reference/units';
import { searchColumns } from '@network/kit/search/columns';
import { instant, jurisdictionColumn, keyText, sealed } from '@network/kit/store/columns';
import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  numeric,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  CLOSURE_KINDS,
  EVENT_LEVELS,
  EVENT_SOURCES,
  EVENT_STATES,
  MEDIATION_OUTCOMES,
  RATINGS,
} from '../domain/event.ts';
import { eventIndexes } from './tables/event-indexes.ts';
import { placedColumns, schema } from './tables/schema.ts';

/** What the log of an event says of its stages: a cache of the fold of its actions. domain/standing.ts */
const standingColumns = () => ({
  acceptedAt: instant('accepted_at'),
  assessedAt: instant('assessed_at'),
  dispatchedAt: instant('dispatched_at'),
  acknowledgedAt: instant('acknowledged_at'),
  arrivedAt: instant('arrived_at'),
  caseOpenedAt: instant('case_opened_at'),
  fedBackAt: instant('fed_back_at'),
  verifiedAt: instant('verified_at'),
  ratedAt: instant('rated_at'),
  returnCount: integer('return_count').notNull().default(0),
  reworkCount: integer('rework_count').notNull().default(0),
  reopenCount: integer('reopen_count').notNull().default(0),
  reminderCount: integer('reminder_count').notNull().default(0),
  isFirstDispatchReturned: boolean('is_first_dispatch_returned'),
  isAutoDispatched: boolean('is_auto_dispatched'),
  isConfirmed: boolean('is_confirmed').notNull().default(false),
  rating: text({ enum: RATINGS }),
  staffRating: text('staff_rating', { enum: RATINGS }),
  mediationOutcome: text('mediation_outcome', { enum: MEDIATION_OUTCOMES }),
  caseNumber: keyText('case_number'),
  parentNumber: keyText('parent_number'),
});

/** What a source tells beside, mostly in its own words. */
const toldColumns = () => ({
  /** By which way it came, as its source writes it: 微信, 市长信箱. */
  channelText: text('channel_text'),
  /** Who took it in, as a police station. */
  intakeUnit: text('intake_unit'),
  /** Degrees or metres as its source writes them, whatever they count from. */
  coordinatesText: text('coordinates_text'),
  /** Addresses of photographs; they stay where they are. */
  photos: text().array().notNull().default([]),
  gridCode: keyText('grid_code'),
  /** Whom a complaint is about. */
  subjectName: text('subject_name'),
  subjectCreditCode: keyText('subject_credit_code'),
  /** The money in question, in yuan; and as its source writes it. */
  amount: numeric({ precision: 16, scale: 2 }),
  amountText: text('amount_text'),
  /** When its reporter was asked about the handling, what was said, and the rating in the source's words. */
  calledBackAt: instant('called_back_at'),
  isSolved: boolean('is_solved'),
  ratingText: text('rating_text'),
});

export const events = schema.table(
  'events',
  {
    ...placedColumns(),
    number: keyText('number').notNull(),
    /** The number that it has in the network from which or to which it came: 12345, 110. */
    outsideNumber: keyText('outside_number'),
    title: text().notNull(),
    description: text(),
    source: text({ enum: EVENT_SOURCES }).notNull(),
    level: text({ enum: EVENT_LEVELS }),
    /** A cache of the fold of the event's actions. */
    state: text({ enum: EVENT_STATES }).notNull(),
    /** When the patrol began that met it, and when it was found; null where nobody tells. */
    patrolledAt: instant('patrolled_at'),
    foundAt: instant('found_at'),
    reportedAt: instant('reported_at').notNull(),
    dueAt: instant('due_at'),
    closedAt: instant('closed_at'),
    closureKind: text('closure_kind', { enum: CLOSURE_KINDS }),
    categoryCode: keyText('category_code'),
    /** Its class as its source writes it. */
    categoryText: text('category_text'),
    placeText: text('place_text'),
    address: text(),
    /** Degrees in WGS-84. */
    longitude: doublePrecision(),
    latitude: doublePrecision(),
    reply: text(),
    repliedAt: instant('replied_at'),
    /** Who handles it as its source writes it. */
    handlerText: text('handler_text'),
    /** The group of events that its source holds for reports of one matter. */
    duplicateGroup: keyText('duplicate_group'),
    handlerBodyCode: keyText('handler_body_code'),
    handlerTeamCode: keyText('handler_team_code'),
    handlerOfficerNumber: keyText('handler_officer_number'),
    /** Who brought it and may see it for that: `subject:<citizen>` or `body:<partner>`. */
    owner: keyText('owner'),
    ...toldColumns(),
    ...standingColumns(),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'events_pkey', columns: [table.jurisdiction, table.id] }),
    unique('events_number_key').on(table.jurisdiction, table.number),
    ...eventIndexes(table),
  ],
);

/** Events that are older than what the row keeps of their log: they wait to be told it, at the next start. */
export const untoldEvents = schema.table(
  'untold_events',
  { jurisdiction: jurisdictionColumn(), eventId: uuid('event_id').notNull() },
  (table) => [primaryKey({ name: 'untold_events_pkey', columns: [table.jurisdiction, table.eventId] })],
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
    /** By which its reporter follows it: 城市啄木鸟. */
    trackingCode: keyText('tracking_code'),
    /** The place of the event, not the reporter's: it decides who may see the report. */
    placeCode: keyText('place'),
    owner: keyText('owner'),
  },
  (table) => [
    primaryKey({ name: 'reports_pkey', columns: [table.jurisdiction, table.id] }),
    index('reports_event_id_idx').on(table.jurisdiction, table.eventId, table.reportedAt, table.id),
    index('reports_reporter_phone_idx').on(table.jurisdiction, table.reporterPhoneIndex),
    index('reports_tracking_code_idx').on(table.jurisdiction, table.trackingCode, table.reportedAt, table.id),
  ],
);

export const referencePlaces = placeTable(schema);

/** The copies of people's bodies and teams, by whose names imports find who handles an event. */
export const referenceBodies = unitTable(schema, 'reference_bodies');
export const referenceTeams = unitTable(schema, 'reference_teams');

/** The copy of catalogue's clocks. */
export const referenceClocks = clockTable(schema, 'reference_clocks');

/** The copy of catalogue's classes of events, for the filter by a class and what lies below it. */
export const referenceCategories = schema.table(
  'reference_categories',
  {
    jurisdiction: jurisdictionColumn(),
    code: keyText('code').notNull(),
    parentCode: keyText('parent_code'),
  },
  (table) => [
    primaryKey({ name: 'reference_categories_pkey', columns: [table.jurisdiction, table.code] }),
    index('reference_categories_parent_idx').on(table.jurisdiction, table.parentCode, table.code),
  ],
);

/** The copy of catalogue's territorial duty list. */
export const referenceDuties = schema.table(
  'reference_duties',
  {
    jurisdiction: jurisdictionColumn(),
    /** The entry's id in the catalogue. */
    key: keyText('key').notNull(),
    number: integer(),
    categoryCode: keyText('category_code').notNull(),
    /** What the codes of all places in the area begin with; empty for the whole jurisdiction. */
    placePrefix: keyText('place_prefix').notNull(),
    bodyCode: keyText('body_code').notNull(),
    validFrom: date('valid_from'),
    validTo: date('valid_to'),
  },
  (table) => [
    primaryKey({ name: 'reference_duties_pkey', columns: [table.jurisdiction, table.key] }),
    index('reference_duties_category_idx').on(table.jurisdiction, table.categoryCode, table.placePrefix),
    index('reference_duties_body_idx').on(table.jurisdiction, table.bodyCode, table.categoryCode),
  ],
);

/** How far the copies have come. */
export const positions = positionTable(schema);

export const eventActions = actionTable(schema, 'event');
export const eventSources = sourceTable(schema, 'event');
export const { batches, quarantine, pulls } = intakeTables(schema);
