import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { searchColumns } from '@network/kit/search/columns';
import { instant, keyText, sealed } from '@network/kit/store/columns';
import { boolean, date, doublePrecision, index, integer, numeric, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { DAMAGE_CAUSES, HAZARD_EXITS, HAZARD_STATES, POWER_USER_GRADES } from '#domain/power.ts';
import { placedColumns, placedIndexes, schema } from './schema.ts';

/** What the power utility brings: it may see it for that, whatever its grants. */
const broughtColumns = () => ({
  ...placedColumns(),
  number: keyText('number').notNull(),
  /** The utility, by its code as a body. */
  bodyCode: keyText('body_code'),
  /** `body:<utility>`. */
  owner: keyText('owner'),
});

export const importantPowerUsers = schema.table(
  'important_power_users',
  {
    ...broughtColumns(),
    name: text().notNull(),
    creditCode: keyText('credit_code'),
    grade: text({ enum: POWER_USER_GRADES }),
    address: text(),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'important_power_users_pkey', columns: [table.jurisdiction, table.id] }),
    unique('important_power_users_number_key').on(table.jurisdiction, table.number),
    ...placedIndexes('important_power_users', { table, order: table.number }),
    index('important_power_users_owner_idx').on(table.owner, table.number, table.id),
    index('important_power_users_body_idx').on(table.jurisdiction, table.bodyCode, table.number, table.id),
    index('important_power_users_grade_idx').on(table.jurisdiction, table.grade, table.number, table.id),
    index('important_power_users_credit_code_idx').on(table.jurisdiction, table.creditCode, table.number, table.id),
    index('important_power_users_grams_idx').using('gin', table.grams),
  ],
);

export const hazards = schema.table(
  'hazards',
  {
    ...broughtColumns(),
    userNumber: keyText('user_number'),
    kind: text().notNull(),
    description: text(),
    line: text(),
    pole: text(),
    voltageKv: doublePrecision('voltage_kv'),
    /** As the utility writes it: 高压. */
    voltageText: text('voltage_text'),
    /** How grave it is, in the utility's words: 一般, 严重, 危急. */
    gravity: text(),
    /** Who is to put it right: a unit or a person. */
    responsible: text(),
    /** From the edge of the conductor, in metres. */
    distanceMetres: doublePrecision('distance_metres'),
    address: text(),
    placeText: text('place_text'),
    state: text({ enum: HAZARD_STATES }).notNull(),
    foundOn: date('found_on').notNull(),
    dueOn: date('due_on'),
    /** As the utility writes it: 长期. */
    dueText: text('due_text'),
    rectifiedOn: date('rectified_on'),
    verifiedOn: date('verified_on'),
    exit: text({ enum: HAZARD_EXITS }),
    eventNumber: keyText('event_number'),
    caseNumber: keyText('case_number'),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'hazards_pkey', columns: [table.jurisdiction, table.id] }),
    unique('hazards_number_key').on(table.jurisdiction, table.number),
    ...placedIndexes('hazards', { table, order: table.foundOn }),
    index('hazards_owner_idx').on(table.owner, table.foundOn, table.id),
    index('hazards_body_idx').on(table.jurisdiction, table.bodyCode, table.foundOn, table.id),
    index('hazards_due_on_idx').on(table.jurisdiction, table.dueOn, table.id),
    index('hazards_county_due_on_idx').on(table.county, table.dueOn, table.id),
    index('hazards_town_due_on_idx').on(table.town, table.dueOn, table.id),
    index('hazards_state_idx').on(table.jurisdiction, table.state, table.foundOn, table.id),
    index('hazards_exit_idx').on(table.jurisdiction, table.exit, table.foundOn, table.id),
    index('hazards_user_idx').on(table.jurisdiction, table.userNumber, table.foundOn, table.id),
    index('hazards_event_idx').on(table.jurisdiction, table.eventNumber, table.id),
    index('hazards_case_idx').on(table.jurisdiction, table.caseNumber, table.foundOn, table.id),
    index('hazards_grams_idx').using('gin', table.grams),
  ],
);

export const damageEvents = schema.table(
  'damage_events',
  {
    ...broughtColumns(),
    occurredOn: date('occurred_on').notNull(),
    /** Null where only the day is told. */
    occurredAt: instant('occurred_at'),
    line: text(),
    pole: text(),
    cause: text({ enum: DAMAGE_CAUSES }).notNull(),
    description: text(),
    isAssumed: boolean('is_assumed').notNull(),
    address: text(),
    placeText: text('place_text'),
    /** Who did it: a unit or a person; and the number of the papers, whichever they are. */
    culprit: text(),
    culpritIdNumber: sealed('culprit_id_number'),
    /** What was lost; and the three as the utility writes them, whether or not they could be read. */
    households: integer(),
    lostKwh: doublePrecision('lost_kwh'),
    directLoss: numeric('direct_loss', { precision: 16, scale: 2 }),
    lossText: text('loss_text'),
    /** Under which 110 was called. */
    policeNumber: keyText('police_number'),
    eventNumber: keyText('event_number'),
    caseNumber: keyText('case_number'),
  },
  (table) => [
    primaryKey({ name: 'damage_events_pkey', columns: [table.jurisdiction, table.id] }),
    unique('damage_events_number_key').on(table.jurisdiction, table.number),
    ...placedIndexes('damage_events', { table, order: table.occurredOn }),
    index('damage_events_owner_idx').on(table.owner, table.occurredOn, table.id),
    index('damage_events_body_idx').on(table.jurisdiction, table.bodyCode, table.occurredOn, table.id),
    index('damage_events_is_assumed_idx').on(table.jurisdiction, table.isAssumed, table.occurredOn, table.id),
    index('damage_events_cause_idx').on(table.jurisdiction, table.cause, table.occurredOn, table.id),
    index('damage_events_event_idx').on(table.jurisdiction, table.eventNumber, table.id),
    index('damage_events_case_idx').on(table.jurisdiction, table.caseNumber, table.occurredOn, table.id),
  ],
);

export const escorts = schema.table(
  'escorts',
  {
    ...broughtColumns(),
    escortedOn: date('escorted_on').notNull(),
    description: text(),
    address: text(),
    officerNumbers: text('officer_numbers').array().notNull().default([]),
    eventNumber: keyText('event_number'),
  },
  (table) => [
    primaryKey({ name: 'escorts_pkey', columns: [table.jurisdiction, table.id] }),
    unique('escorts_number_key').on(table.jurisdiction, table.number),
    ...placedIndexes('escorts', { table, order: table.escortedOn }),
    index('escorts_owner_idx').on(table.owner, table.escortedOn, table.id),
    index('escorts_body_idx').on(table.jurisdiction, table.bodyCode, table.escortedOn, table.id),
    index('escorts_event_idx').on(table.jurisdiction, table.eventNumber, table.escortedOn, table.id),
    index('escorts_officers_idx').using('gin', table.officerNumbers),
  ],
);

export const lossRecoveries = schema.table(
  'loss_recoveries',
  {
    ...broughtColumns(),
    damageNumber: keyText('damage_number'),
    amount: numeric({ precision: 16, scale: 2 }).notNull(),
    confirmedOn: date('confirmed_on').notNull(),
  },
  (table) => [
    primaryKey({ name: 'loss_recoveries_pkey', columns: [table.jurisdiction, table.id] }),
    unique('loss_recoveries_number_key').on(table.jurisdiction, table.number),
    ...placedIndexes('loss_recoveries', { table, order: table.confirmedOn }),
    index('loss_recoveries_owner_idx').on(table.owner, table.confirmedOn, table.id),
    index('loss_recoveries_body_idx').on(table.jurisdiction, table.bodyCode, table.confirmedOn, table.id),
    index('loss_recoveries_damage_idx').on(table.jurisdiction, table.damageNumber, table.confirmedOn, table.id),
  ],
);

export const importantPowerUserActions = actionTable(schema, 'important_power_user');
export const importantPowerUserSources = sourceTable(schema, 'important_power_user');
export const hazardActions = actionTable(schema, 'hazard');
export const hazardSources = sourceTable(schema, 'hazard');
export const damageEventActions = actionTable(schema, 'damage_event');
export const damageEventSources = sourceTable(schema, 'damage_event');
export const escortActions = actionTable(schema, 'escort');
export const escortSources = sourceTable(schema, 'escort');
export const lossRecoveryActions = actionTable(schema, 'loss_recovery');
export const lossRecoverySources = sourceTable(schema, 'loss_recovery');
