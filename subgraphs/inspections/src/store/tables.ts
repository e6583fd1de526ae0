import { clockTable } from '@network/kit/clock';
import { intakeTables, sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { placeTable } from '@network/kit/reference/places';
import { positionTable } from '@network/kit/reference/tables';
import { unitTable } from '@network/kit/reference/units';
import { placeLevelColumns } from '@network/kit/scope/places';
import { searchColumns } from '@network/kit/search/columns';
import { jurisdictionColumn, keyText } from '@network/kit/store/columns';
import { type SQL, sql } from 'drizzle-orm';
import { boolean, date, index, integer, numeric, pgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { CREDIT_GRADES, ENTITY_KINDS } from '../domain/entity.ts';
import { CHANNELS, INSPECTION_KINDS } from '../domain/inspection.ts';
import { INSPECTION_STATES } from '../domain/lifecycle.ts';

export const schema = pgSchema('inspections');

/** Where a row lies, by every level of place. */
export const placeColumns = () => ({
  place: keyText('place'),
  ...placeLevelColumns(),
});

/** Codes and numbers in the order given; none unless told. */
export const listOf = (name: string) => text(name).array().notNull().default([]);

export const entities = schema.table(
  'entities',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    creditCode: keyText('credit_code').notNull(),
    name: text().notNull(),
    kind: text({ enum: ENTITY_KINDS }).notNull(),
    tradeCode: keyText('trade_code'),
    /** GB/T 4754-2017: the letter with which the trade's code begins. */
    tradeSection: keyText('trade_section').generatedAlwaysAs((): SQL => sql`left(trade_code, 1)`),
    address: text(),
    /** Who approved it supervises it; null leaves it to the patrols of the comprehensive body. */
    supervisorCode: keyText('supervisor_code'),
    creditGrade: text('credit_grade', { enum: CREDIT_GRADES }),
    vesselNumber: keyText('vessel_number'),
    vesselKind: text('vessel_kind'),
    homePort: text('home_port'),
    ownerName: text('owner_name'),
    ownerCode: keyText('owner_code'),
    lengthMetres: numeric('length_metres', { precision: 17, scale: 2 }),
    powerKilowatts: numeric('power_kilowatts', { precision: 17, scale: 2 }),
    fishingMethods: listOf('fishing_methods'),
    seaArea: text('sea_area'),
    licences: listOf('licences'),
    labels: listOf('labels'),
    ...placeColumns(),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'entities_pkey', columns: [table.jurisdiction, table.id] }),
    unique('entities_credit_code_key').on(table.jurisdiction, table.creditCode),
    index('entities_county_idx').on(table.county, table.creditCode),
    index('entities_town_idx').on(table.town, table.creditCode),
    index('entities_place_idx').on(table.place, table.creditCode),
    index('entities_kind_idx').on(table.jurisdiction, table.kind, table.creditCode),
    index('entities_trade_code_idx').on(table.jurisdiction, table.tradeCode, table.creditCode),
    index('entities_credit_grade_idx').on(table.jurisdiction, table.creditGrade, table.creditCode),
    index('entities_supervisor_code_idx').on(table.jurisdiction, table.supervisorCode, table.creditCode),
    index('entities_name_idx').on(table.jurisdiction, table.name, table.id),
    index('entities_labels_idx').using('gin', table.labels),
    index('entities_grams_idx').using('gin', table.grams),
  ],
);

/** What a source tells of an inspection beside, in its own words. */
const toldColumns = () => ({
  /** The bodies that take part, as the source names them. */
  bodyTexts: listOf('body_texts'),
  /** What was inspected, where it was, and by what method: 实地, 书面. */
  objectName: text('object_name'),
  address: text(),
  method: text(),
  /** Who inspected, who led, and which expert stood by; names are no numbers of certificates. */
  inspectorNames: listOf('inspector_names'),
  leaderName: text('leader_name'),
  expertNames: listOf('expert_names'),
  /** How far what followed has come, who recorded the result and when, and who reviewed it. */
  progressText: text('progress_text'),
  recordedBy: text('recorded_by'),
  recordedText: text('recorded_text'),
  reviewedBy: text('reviewed_by'),
});

export const inspections = schema.table(
  'inspections',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    number: keyText('number').notNull(),
    kind: text({ enum: INSPECTION_KINDS }).notNull(),
    channel: text({ enum: CHANNELS }),
    state: text({ enum: INSPECTION_STATES }).notNull(),
    isOpen: boolean('is_open').notNull(),
    plannedFor: date('planned_for').notNull(),
    inspectedOn: date('inspected_on'),
    rectifyBy: date('rectify_by'),
    creditCode: keyText('credit_code').notNull(),
    bodyCodes: text('body_codes').array().notNull(),
    teamCode: keyText('team_code'),
    officerNumbers: text('officer_numbers').array().notNull(),
    itemCodes: text('item_codes').array().notNull(),
    planNumber: keyText('plan_number'),
    taskNumber: keyText('task_number'),
    operationNumber: keyText('operation_number'),
    eventNumber: keyText('event_number'),
    isJoint: boolean('is_joint')
      .notNull()
      .generatedAlwaysAs((): SQL => sql`cardinality(body_codes) > 1`),
    /** Visits that merging spared the enterprise. */
    savedVisits: integer('saved_visits').notNull().default(0),
    isCodeScanned: boolean('is_code_scanned'),
    ...toldColumns(),
    /** Whether it was one visit more than a body had published for the object and the year; visits/over-cap.ts tells it. */
    isOverCap: boolean('is_over_cap').notNull().default(false),
    /** A cache of its findings. */
    hasProblem: boolean('has_problem').notNull().default(false),
    /** A cache of the enterprise's rating, 1 to 5. */
    rating: integer(),
    /** A cache of its log. */
    publishedOn: date('published_on'),
    ...placeColumns(),
    ...searchColumns(),
    /** The day by which lists are ordered: of the visit, else of the plan. */
    listedOn: date('listed_on')
      .notNull()
      .generatedAlwaysAs((): SQL => sql`coalesce(inspected_on, planned_for)`),
  },
  (table) => [
    primaryKey({ name: 'inspections_pkey', columns: [table.jurisdiction, table.id] }),
    unique('inspections_number_key').on(table.jurisdiction, table.number),
    index('inspections_jurisdiction_idx').on(table.jurisdiction, table.listedOn, table.id),
    index('inspections_county_idx').on(table.county, table.listedOn, table.id),
    // The last two let a count of a town's read this alone.
    index('inspections_town_idx').on(table.town, table.listedOn, table.id, table.jurisdiction, table.place),
    index('inspections_place_idx').on(table.place, table.listedOn, table.id),
    index('inspections_credit_code_idx').on(table.jurisdiction, table.creditCode, table.listedOn, table.id),
    index('inspections_body_codes_idx').using('gin', table.bodyCodes),
    index('inspections_item_codes_idx').using('gin', table.itemCodes),
    index('inspections_team_code_idx').on(table.jurisdiction, table.teamCode, table.listedOn, table.id),
    index('inspections_inspected_on_idx').on(table.jurisdiction, table.inspectedOn, table.id),
    index('inspections_state_idx').on(table.jurisdiction, table.state, table.listedOn, table.id),
    index('inspections_open_idx').on(table.jurisdiction, table.isOpen, table.listedOn, table.id),
    index('inspections_kind_idx').on(table.jurisdiction, table.kind, table.listedOn, table.id),
    index('inspections_channel_idx').on(table.jurisdiction, table.channel, table.listedOn, table.id),
    index('inspections_joint_idx').on(table.jurisdiction, table.isJoint, table.listedOn, table.id),
    index('inspections_problem_idx').on(table.jurisdiction, table.hasProblem, table.listedOn, table.id),
    index('inspections_plan_number_idx').on(table.jurisdiction, table.planNumber, table.listedOn, table.id),
    index('inspections_task_number_idx').on(table.jurisdiction, table.taskNumber, table.listedOn, table.id),
    index('inspections_operation_number_idx')
      .on(table.jurisdiction, table.operationNumber, table.listedOn, table.id)
      .where(sql`operation_number is not null`),
    index('inspections_event_number_idx')
      .on(table.jurisdiction, table.eventNumber, table.listedOn, table.id)
      .where(sql`event_number is not null`),
    index('inspections_grams_idx').using('gin', table.grams),
  ],
);

/** The officers of each inspection, with the columns that order an officer's list and tell what of it is open. */
export const inspectionOfficers = schema.table(
  'inspection_officers',
  {
    jurisdiction: jurisdictionColumn(),
    inspectionId: uuid('inspection_id').notNull(),
    certificateNumber: keyText('certificate_number').notNull(),
    listedOn: date('listed_on').notNull(),
    isOpen: boolean('is_open').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'inspection_officers_pkey',
      columns: [table.jurisdiction, table.inspectionId, table.certificateNumber],
    }),
    index('inspection_officers_number_idx').on(
      table.jurisdiction,
      table.certificateNumber,
      table.listedOn,
      table.inspectionId,
    ),
    index('inspection_officers_open_idx')
      .on(table.jurisdiction, table.certificateNumber, table.listedOn, table.inspectionId)
      .where(sql`${table.isOpen}`),
  ],
);

export const entityActions = actionTable(schema, 'entity');
export const inspectionActions = actionTable(schema, 'inspection');
export const entitySources = sourceTable(schema, 'entity');
export const inspectionSources = sourceTable(schema, 'inspection');
export const { batches, quarantine, pulls } = intakeTables(schema);
export const referenceClocks = clockTable(schema, 'reference_clocks');
export const positions = positionTable(schema);

export const referencePlaces = placeTable(schema);

/** The copies of people's bodies and teams, by whose names imports find who takes part. */
export const referenceBodies = unitTable(schema, 'reference_bodies');
export const referenceTeams = unitTable(schema, 'reference_teams');
