import { clockTable } from '@network/kit/clock';
import { intakeTables, sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { placeTable } from '@network/kit/reference/places';
import { outboxTable, positionTable } from '@network/kit/reference/tables';
import { searchColumns } from '@network/kit/search/columns';
import { jurisdictionColumn, keyText } from '@network/kit/store/columns';
import { type SQL, sql } from 'drizzle-orm';
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgSchema,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { LegalBasis } from '../domain/citation.ts';
import { ITEM_KINDS, ITEM_LISTS, SANCTIONS } from '../domain/item.ts';

export const catalogue = pgSchema('catalogue');

const yuan = (name: string) => numeric(name, { precision: 17, scale: 2 });

export const clocks = clockTable(catalogue, 'clocks');

export const items = catalogue.table(
  'items',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    field: text().notNull(),
    kind: text({ enum: ITEM_KINDS }).notNull(),
    list: text({ enum: ITEM_LISTS }).notNull(),
    enforcingBodyCode: keyText('enforcing_body_code'),
    enforcingTeamCode: keyText('enforcing_team_code'),
    supervisingBodyCode: keyText('supervising_body_code'),
    supervisionItemCode: keyText('supervision_item_code'),
    boundary: text(),
    /** First day as its record tells it; it counts from its first version where that began earlier. */
    toldFrom: date('told_from'),
    validFrom: date('valid_from'),
    validTo: date('valid_to'),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'items_pkey', columns: [table.jurisdiction, table.id] }),
    unique('items_code_key').on(table.jurisdiction, table.code),
    index('items_valid_from_idx').on(table.jurisdiction, table.validFrom, table.id),
    index('items_body_from_idx').on(table.jurisdiction, table.enforcingBodyCode, table.validFrom, table.id),
    index('items_supervisor_from_idx').on(table.jurisdiction, table.supervisingBodyCode, table.validFrom, table.id),
    index('items_team_from_idx').on(table.jurisdiction, table.enforcingTeamCode, table.validFrom, table.id),
    index('items_supervision_from_idx').on(table.jurisdiction, table.supervisionItemCode, table.validFrom, table.id),
    index('items_code_idx').on(table.jurisdiction, table.code, table.id),
    index('items_field_idx').on(table.jurisdiction, table.field, table.code, table.id),
    index('items_kind_idx').on(table.jurisdiction, table.kind, table.code, table.id),
    index('items_list_idx').on(table.jurisdiction, table.list, table.code, table.id),
    index('items_enforcing_body_code_idx').on(table.jurisdiction, table.enforcingBodyCode, table.code, table.id),
    index('items_enforcing_team_code_idx').on(table.jurisdiction, table.enforcingTeamCode, table.code, table.id),
    index('items_supervising_body_code_idx').on(table.jurisdiction, table.supervisingBodyCode, table.code, table.id),
    index('items_supervision_item_code_idx').on(table.jurisdiction, table.supervisionItemCode, table.code, table.id),
    index('items_grams_idx').using('gin', table.grams),
  ],
);

export const itemVersions = catalogue.table(
  'item_versions',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    itemCode: keyText('item_code').notNull(),
    number: integer().notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    /** The last day on which it counts: its own, or the day before the item's next version; null while it does. */
    endsOn: date('ends_on'),
    name: text().notNull(),
    sanctions: text({ enum: SANCTIONS }).array().notNull(),
    fineMin: yuan('fine_min'),
    fineMax: yuan('fine_max'),
    isCorrectionPrerequisite: boolean('is_correction_prerequisite').notNull(),
    bases: jsonb().$type<readonly LegalBasis[]>().notNull(),
  },
  (table) => [
    primaryKey({ name: 'item_versions_pkey', columns: [table.jurisdiction, table.id] }),
    unique('item_versions_number_key').on(table.jurisdiction, table.itemCode, table.number),
  ],
);

export const discretionTiers = catalogue.table(
  'discretion_tiers',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    itemCode: keyText('item_code').notNull(),
    ordinal: integer().notNull(),
    name: text().notNull(),
    condition: text().notNull(),
    fineMin: yuan('fine_min'),
    fineMax: yuan('fine_max'),
    source: text(),
  },
  (table) => [
    primaryKey({ name: 'discretion_tiers_pkey', columns: [table.jurisdiction, table.id] }),
    unique('discretion_tiers_ordinal_key').on(table.jurisdiction, table.itemCode, table.ordinal),
  ],
);

export const eventCategories = catalogue.table(
  'event_categories',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    level: integer().notNull(),
    parentCode: keyText('parent_code'),
  },
  (table) => [
    primaryKey({ name: 'event_categories_pkey', columns: [table.jurisdiction, table.id] }),
    unique('event_categories_code_key').on(table.jurisdiction, table.code),
    index('event_categories_code_idx').on(table.jurisdiction, table.code, table.id),
    index('event_categories_level_idx').on(table.jurisdiction, table.level, table.code, table.id),
    index('event_categories_parent_code_idx').on(table.jurisdiction, table.parentCode, table.code, table.id),
  ],
);

export const dutyItems = catalogue.table(
  'duty_items',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    number: integer(),
    name: text(),
    categoryCode: keyText('category_code'),
    placeCode: keyText('place_code'),
    /** What the codes of all places in the area begin with; empty for the whole jurisdiction. */
    placePrefix: keyText('place_prefix').notNull(),
    bodyCode: keyText('body_code').notNull(),
    cooperatingBodyCodes: text('cooperating_body_codes').array().notNull().default([]),
    basis: text(),
    documentNumber: keyText('document_number'),
    validFrom: date('valid_from'),
    validTo: date('valid_to'),
  },
  (table) => [
    primaryKey({ name: 'duty_items_pkey', columns: [table.jurisdiction, table.id] }),
    unique('duty_items_area_key')
      .on(table.jurisdiction, table.categoryCode, table.placePrefix, table.number, table.validFrom)
      .nullsNotDistinct(),
    index('duty_items_number_idx').on(table.jurisdiction, table.number, table.id),
    index('duty_items_category_idx').on(table.jurisdiction, table.categoryCode, table.number, table.id),
    index('duty_items_body_idx').on(table.jurisdiction, table.bodyCode, table.number, table.id),
    index('duty_items_area_idx').on(table.jurisdiction, table.placePrefix, table.number, table.id),
    index('duty_items_place_idx').on(table.jurisdiction, table.placeCode, table.number, table.id),
    index('duty_items_document_idx').on(table.jurisdiction, table.documentNumber, table.number, table.id),
    index('duty_items_cooperating_idx').using('gin', table.cooperatingBodyCodes),
  ],
);

export const calendarDays = catalogue.table(
  'calendar_days',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    date: date().notNull(),
    name: text().notNull(),
    isOff: boolean('is_off').notNull(),
    announcedFor: integer('announced_for').notNull(),
  },
  (table) => [
    primaryKey({ name: 'calendar_days_pkey', columns: [table.jurisdiction, table.id] }),
    unique('calendar_days_date_key').on(table.jurisdiction, table.date),
  ],
);

export const penaltyClauses = catalogue.table(
  'penalty_clauses',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    law: keyText('law').notNull(),
    versionDate: date('version_date'),
    article: keyText('article').notNull(),
    articleOrder: integer('article_order').notNull(),
    chapter: text(),
    authority: text(),
    sanctions: text({ enum: SANCTIONS }).array().notNull(),
    fineMin: yuan('fine_min'),
    fineMax: yuan('fine_max'),
    isMultipleBased: boolean('is_multiple_based').notNull(),
    text: text().notNull(),
    /** Stands in the order for a version whose day is not known: before all others. */
    versionOrder: date('version_order')
      .notNull()
      .generatedAlwaysAs((): SQL => sql`coalesce(version_date, date '0001-01-01')`),
  },
  (table) => [
    primaryKey({ name: 'penalty_clauses_pkey', columns: [table.jurisdiction, table.id] }),
    unique('penalty_clauses_article_key')
      .on(table.jurisdiction, table.law, table.versionDate, table.article)
      .nullsNotDistinct(),
    index('penalty_clauses_listed_idx').on(
      table.jurisdiction,
      table.law,
      table.versionOrder,
      table.articleOrder,
      table.id,
    ),
  ],
);

export const outbox = outboxTable(catalogue);
export const positions = positionTable(catalogue);
/** The copy of people's places, by whose names imports find the towns that lists are for. */
export const referencePlaces = placeTable(catalogue);
export const { batches, quarantine, pulls } = intakeTables(catalogue);

export const itemActions = actionTable(catalogue, 'item');
export const itemVersionActions = actionTable(catalogue, 'item_version');
export const discretionTierActions = actionTable(catalogue, 'discretion_tier');
export const eventCategoryActions = actionTable(catalogue, 'event_category');
export const dutyItemActions = actionTable(catalogue, 'duty_item');
export const calendarDayActions = actionTable(catalogue, 'calendar_day');
export const penaltyClauseActions = actionTable(catalogue, 'penalty_clause');

export const itemSources = sourceTable(catalogue, 'item');
export const itemVersionSources = sourceTable(catalogue, 'item_version');
export const discretionTierSources = sourceTable(catalogue, 'discretion_tier');
export const eventCategorySources = sourceTable(catalogue, 'event_category');
export const dutyItemSources = sourceTable(catalogue, 'duty_item');
export const calendarDaySources = sourceTable(catalogue, 'calendar_day');
export const penaltyClauseSources = sourceTable(catalogue, 'penalty_clause');
