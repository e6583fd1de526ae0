import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { searchColumns } from '@network/kit/search/columns';
import { instant, jurisdictionColumn, keyText } from '@network/kit/store/columns';
import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { INSPECTION_KINDS } from '#domain/inspection.ts';
import { PLAN_STATES, TASK_STATES } from '#domain/plan.ts';
import { listOf, placeColumns, schema } from '../tables.ts';

export const plans = schema.table(
  'inspection_plans',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    year: integer().notNull(),
    number: keyText('number').notNull(),
    name: text().notNull(),
    kind: text({ enum: INSPECTION_KINDS }).notNull(),
    leadBodyCode: keyText('lead_body_code').notNull(),
    /** All that take part, the lead first. */
    bodyCodes: listOf('body_codes'),
    isCrossDepartment: boolean('is_cross_department').notNull(),
    itemCodes: listOf('item_codes'),
    /** Which objects, in words. */
    objectScope: text('object_scope'),
    /** Of a hundred objects. */
    ratio: integer(),
    /** How often the lead may visit one enterprise in the year, as it published. */
    visitCap: integer('visit_cap'),
    fromOn: date('from_on').notNull(),
    toOn: date('to_on').notNull(),
    publishedOn: date('published_on'),
    state: text({ enum: PLAN_STATES }).notNull(),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'inspection_plans_pkey', columns: [table.jurisdiction, table.id] }),
    unique('inspection_plans_number_key').on(table.jurisdiction, table.number),
    index('inspection_plans_from_on_idx').on(table.jurisdiction, table.fromOn, table.id),
    index('inspection_plans_year_idx').on(table.jurisdiction, table.year, table.fromOn, table.id),
    index('inspection_plans_state_idx').on(table.jurisdiction, table.state, table.fromOn, table.id),
    index('inspection_plans_kind_idx').on(table.jurisdiction, table.kind, table.fromOn, table.id),
    index('inspection_plans_cross_idx').on(table.jurisdiction, table.isCrossDepartment, table.fromOn, table.id),
    index('inspection_plans_body_codes_idx').using('gin', table.bodyCodes),
    index('inspection_plans_grams_idx').using('gin', table.grams),
  ],
);

export const tasks = schema.table(
  'inspection_tasks',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    number: keyText('number').notNull(),
    name: text().notNull(),
    /** Null where no yearly plan foresaw it. */
    planNumber: keyText('plan_number'),
    kind: text({ enum: INSPECTION_KINDS }).notNull(),
    /** All that take part, the lead first. */
    bodyCodes: listOf('body_codes'),
    itemCodes: listOf('item_codes'),
    themeCode: keyText('theme_code'),
    sceneCode: keyText('scene_code'),
    checkListCode: keyText('check_list_code'),
    /** By what the library of objects is narrowed, in words. */
    objectConditions: text('object_conditions'),
    fromOn: date('from_on').notNull(),
    toOn: date('to_on'),
    state: text({ enum: TASK_STATES }).notNull(),
    completedOn: date('completed_on'),
    /** How many objects were drawn, and how many are to be visited. */
    drawnTotal: integer('drawn_total'),
    targetTotal: integer('target_total'),
    isMerged: boolean('is_merged').notNull(),
    /** Numbers of the plans that it merges. */
    mergedFrom: listOf('merged_from'),
    /** The bodies that carry it out, and the one that organises it, as the source names them. */
    bodyTexts: listOf('body_texts'),
    organiserText: text('organiser_text'),
    /** Where it comes from, how objects are drawn, and whether the list is public, in the source's words. */
    originText: text('origin_text'),
    methodText: text('method_text'),
    drawModeText: text('draw_mode_text'),
    drawDateText: text('draw_date_text'),
    ratioText: text('ratio_text'),
    publicityText: text('publicity_text'),
    /** How many objects the library held, each once, and how many matters are inspected. */
    libraryTotal: integer('library_total'),
    itemTotal: integer('item_total'),
    ...placeColumns(),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'inspection_tasks_pkey', columns: [table.jurisdiction, table.id] }),
    unique('inspection_tasks_number_key').on(table.jurisdiction, table.number),
    index('inspection_tasks_from_on_idx').on(table.jurisdiction, table.fromOn, table.id),
    index('inspection_tasks_completed_on_idx').on(table.jurisdiction, table.completedOn, table.id),
    index('inspection_tasks_county_idx').on(table.county, table.fromOn, table.id),
    index('inspection_tasks_town_idx').on(table.town, table.fromOn, table.id),
    index('inspection_tasks_place_idx').on(table.place, table.fromOn, table.id),
    index('inspection_tasks_plan_number_idx').on(table.jurisdiction, table.planNumber, table.fromOn, table.id),
    index('inspection_tasks_state_idx').on(table.jurisdiction, table.state, table.fromOn, table.id),
    index('inspection_tasks_kind_idx').on(table.jurisdiction, table.kind, table.fromOn, table.id),
    index('inspection_tasks_merged_idx').on(table.jurisdiction, table.isMerged, table.fromOn, table.id),
    index('inspection_tasks_theme_code_idx').on(table.jurisdiction, table.themeCode, table.fromOn, table.id),
    index('inspection_tasks_scene_code_idx').on(table.jurisdiction, table.sceneCode, table.fromOn, table.id),
    index('inspection_tasks_check_list_idx').on(table.jurisdiction, table.checkListCode, table.fromOn, table.id),
    index('inspection_tasks_body_codes_idx').using('gin', table.bodyCodes),
    index('inspection_tasks_item_codes_idx').using('gin', table.itemCodes),
    index('inspection_tasks_merged_from_idx').using('gin', table.mergedFrom),
    index('inspection_tasks_grams_idx').using('gin', table.grams),
  ],
);

export const draws = schema.table(
  'draws',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    number: keyText('number').notNull(),
    taskNumber: keyText('task_number').notNull(),
    /** From what the draw can be made again, published before it. */
    seed: text().notNull(),
    seedPublishedOn: date('seed_published_on').notNull(),
    drawnAt: instant('drawn_at').notNull(),
    libraryTotal: integer('library_total').notNull(),
    /** In the order drawn: credit codes, numbers of certificates. */
    objectCodes: listOf('object_codes'),
    officerNumbers: listOf('officer_numbers'),
    /** What was drawn and taken out by hand, and for each why. */
    excludedCodes: listOf('excluded_codes'),
    exclusionReasons: listOf('exclusion_reasons'),
    ...placeColumns(),
  },
  (table) => [
    primaryKey({ name: 'draws_pkey', columns: [table.jurisdiction, table.id] }),
    unique('draws_number_key').on(table.jurisdiction, table.number),
    index('draws_drawn_at_idx').on(table.jurisdiction, table.drawnAt, table.id),
    index('draws_task_number_idx').on(table.jurisdiction, table.taskNumber, table.drawnAt, table.id),
    index('draws_object_codes_idx').using('gin', table.objectCodes),
    index('draws_officer_numbers_idx').using('gin', table.officerNumbers),
    index('draws_excluded_codes_idx').using('gin', table.excludedCodes).where(sql`cardinality(excluded_codes) > 0`),
  ],
);

export const planActions = actionTable(schema, 'inspection_plan');
export const planSources = sourceTable(schema, 'inspection_plan');
export const taskActions = actionTable(schema, 'inspection_task');
export const taskSources = sourceTable(schema, 'inspection_task');
export const drawActions = actionTable(schema, 'draw');
export const drawSources = sourceTable(schema, 'draw');
