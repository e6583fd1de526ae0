import { clockTable } from '@network/kit/clock';
import { intakeTables, sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { placeTable } from '@network/kit/reference/places';
import { positionTable } from '@network/kit/reference/tables';
import { placeLevelColumns } from '@network/kit/scope/places';
import { jurisdictionColumn, keyText } from '@network/kit/store/columns';
import { type SQL, sql } from 'drizzle-orm';
import { boolean, date, index, integer, pgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { CHANNELS, ENTITY_KINDS, FINDING_RESULTS, INSPECTION_KINDS } from '../domain/inspection.ts';
import { INSPECTION_STATES } from '../domain/lifecycle.ts';

export const schema = pgSchema('inspections');

const placeColumns = () => ({
  place: keyText('place'),
  ...placeLevelColumns(),
});

export const entities = schema.table(
  'entities',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    creditCode: keyText('credit_code').notNull(),
    name: text().notNull(),
    kind: text({ enum: ENTITY_KINDS }).notNull(),
    tradeCode: keyText('trade_code'),
    address: text(),
    ...placeColumns(),
  },
  (table) => [
    primaryKey({ name: 'entities_pkey', columns: [table.jurisdiction, table.id] }),
    unique('entities_credit_code_key').on(table.jurisdiction, table.creditCode),
    index('entities_county_idx').on(table.county, table.creditCode),
    index('entities_town_idx').on(table.town, table.creditCode),
    index('entities_place_idx').on(table.place, table.creditCode),
  ],
);

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
    ...placeColumns(),
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
    index('inspections_town_idx').on(table.town, table.listedOn, table.id),
    index('inspections_place_idx').on(table.place, table.listedOn, table.id),
    index('inspections_credit_code_idx').on(table.jurisdiction, table.creditCode, table.listedOn, table.id),
    index('inspections_body_codes_idx').using('gin', table.bodyCodes),
    index('inspections_item_codes_idx').using('gin', table.itemCodes),
    index('inspections_team_code_idx').on(table.jurisdiction, table.teamCode, table.listedOn, table.id),
  ],
);

/** The officers of each inspection, with the columns that order an officer's list. */
export const inspectionOfficers = schema.table(
  'inspection_officers',
  {
    jurisdiction: jurisdictionColumn(),
    inspectionId: uuid('inspection_id').notNull(),
    certificateNumber: keyText('certificate_number').notNull(),
    listedOn: date('listed_on').notNull(),
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
  ],
);

export const findings = schema.table(
  'findings',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    inspectionId: uuid('inspection_id').notNull(),
    place: keyText('place'),
    ordinal: integer().notNull(),
    result: text({ enum: FINDING_RESULTS }).notNull(),
    description: text(),
    isRectified: boolean('is_rectified'),
    rectifiedOn: date('rectified_on'),
    itemCode: keyText('item_code'),
    caseNumber: keyText('case_number'),
    listedOn: date('listed_on').notNull(),
  },
  (table) => [
    primaryKey({ name: 'findings_pkey', columns: [table.jurisdiction, table.id] }),
    unique('findings_ordinal_key').on(table.jurisdiction, table.inspectionId, table.ordinal),
    index('findings_item_code_idx').on(table.jurisdiction, table.itemCode, table.listedOn, table.id),
    index('findings_case_number_idx').on(table.jurisdiction, table.caseNumber, table.id),
  ],
);

export const entityActions = actionTable(schema, 'entity');
export const inspectionActions = actionTable(schema, 'inspection');
export const entitySources = sourceTable(schema, 'entity');
export const inspectionSources = sourceTable(schema, 'inspection');
export const { batches, quarantine, stagedRows } = intakeTables(schema);
export const referenceClocks = clockTable(schema, 'reference_clocks');
export const positions = positionTable(schema);

export const referencePlaces = placeTable(schema);
