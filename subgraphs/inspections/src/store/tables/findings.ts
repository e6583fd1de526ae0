import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { jurisdictionColumn, keyText } from '@network/kit/store/columns';
import { type SQL, sql } from 'drizzle-orm';
import { boolean, date, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { FINDING_RESULTS, RECTIFICATION_RESULTS } from '#domain/inspection.ts';
import { schema } from '../tables.ts';

/**
 * What stands under an inspection: it names the inspection by its number, and is read only once that is there, at its
 * place. What was filed with the inspection goes with it; what came by a file of its own waits for it to come again.
 */
const childColumns = () => ({
  jurisdiction: jurisdictionColumn(),
  id: uuid().notNull(),
  inspectionNumber: keyText('inspection_number').notNull(),
  /** Null as long as no inspection has the number. */
  inspectionId: uuid('inspection_id'),
  /** The inspection's. */
  place: keyText('place'),
  /** Whether it came by a file of its own. */
  isApart: boolean('is_apart').notNull().default(false),
});

export const findings = schema.table(
  'findings',
  {
    ...childColumns(),
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
    index('findings_ordinal_idx').on(table.jurisdiction, table.inspectionId, table.ordinal),
    index('findings_number_idx').on(table.jurisdiction, table.inspectionNumber, table.ordinal),
    index('findings_jurisdiction_idx').on(table.jurisdiction, table.listedOn, table.id),
    index('findings_result_idx').on(table.jurisdiction, table.result, table.listedOn, table.id),
    index('findings_item_code_idx').on(table.jurisdiction, table.itemCode, table.listedOn, table.id),
    index('findings_case_number_idx').on(table.jurisdiction, table.caseNumber, table.id),
  ],
);

export const rectifications = schema.table(
  'rectifications',
  {
    ...childColumns(),
    findingOrdinal: integer('finding_ordinal').notNull(),
    orderedOn: date('ordered_on').notNull(),
    dueOn: date('due_on').notNull(),
    recheckedOn: date('rechecked_on'),
    result: text({ enum: RECTIFICATION_RESULTS }),
    isOpen: boolean('is_open')
      .notNull()
      .generatedAlwaysAs((): SQL => sql`result is null`),
  },
  (table) => [
    primaryKey({ name: 'rectifications_pkey', columns: [table.jurisdiction, table.id] }),
    index('rectifications_inspection_idx').on(table.jurisdiction, table.inspectionId, table.findingOrdinal),
    index('rectifications_number_idx').on(table.jurisdiction, table.inspectionNumber, table.findingOrdinal),
    index('rectifications_due_on_idx').on(table.jurisdiction, table.dueOn, table.id),
    index('rectifications_ordered_on_idx').on(table.jurisdiction, table.orderedOn, table.id),
    index('rectifications_open_idx').on(table.jurisdiction, table.isOpen, table.dueOn, table.id),
    index('rectifications_result_idx').on(table.jurisdiction, table.result, table.dueOn, table.id),
  ],
);

export const ratings = schema.table(
  'enterprise_ratings',
  {
    ...childColumns(),
    /** 1 to 5. */
    stars: integer().notNull(),
    ratedOn: date('rated_on').notNull(),
    comment: text(),
  },
  (table) => [
    primaryKey({ name: 'enterprise_ratings_pkey', columns: [table.jurisdiction, table.id] }),
    index('enterprise_ratings_inspection_idx').on(table.jurisdiction, table.inspectionId),
    index('enterprise_ratings_number_idx').on(table.jurisdiction, table.inspectionNumber),
    index('enterprise_ratings_rated_on_idx').on(table.jurisdiction, table.ratedOn, table.id),
    index('enterprise_ratings_stars_idx').on(table.jurisdiction, table.stars, table.ratedOn, table.id),
  ],
);

export const findingActions = actionTable(schema, 'finding');
export const findingSources = sourceTable(schema, 'finding');
export const rectificationActions = actionTable(schema, 'rectification');
export const rectificationSources = sourceTable(schema, 'rectification');
export const ratingActions = actionTable(schema, 'enterprise_rating');
export const ratingSources = sourceTable(schema, 'enterprise_rating');
