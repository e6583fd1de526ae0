import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { searchColumns } from '@network/kit/search/columns';
import { keyText } from '@network/kit/store/columns';
import { date, index, jsonb, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { CHECK_LIST_LEVELS, type CheckLine } from '#domain/check.ts';
import type { LegalBasis } from '#domain/citation.ts';
import { catalogue } from '../tables.ts';
import { recordColumns, texts, validity } from './columns.ts';

export const supervisionItems = catalogue.table(
  'supervision_items',
  {
    ...recordColumns(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    field: text(),
    bodyCode: keyText('body_code'),
    claimedByBodyCode: keyText('claimed_by_body_code'),
    claimedOn: date('claimed_on'),
    objects: texts('objects'),
    measures: texts('measures'),
    lines: jsonb().$type<readonly CheckLine[]>().notNull(),
    bases: jsonb().$type<readonly LegalBasis[]>().notNull(),
    ...validity(),
  },
  (table) => [
    primaryKey({ name: 'supervision_items_pkey', columns: [table.jurisdiction, table.id] }),
    unique('supervision_items_code_key').on(table.jurisdiction, table.code),
    index('supervision_items_code_idx').on(table.jurisdiction, table.code, table.id),
    index('supervision_items_claimed_on_idx').on(table.jurisdiction, table.claimedOn, table.id),
    index('supervision_items_field_idx').on(table.jurisdiction, table.field, table.code, table.id),
    index('supervision_items_claimed_by_idx').on(table.jurisdiction, table.claimedByBodyCode, table.code, table.id),
  ],
);

export const supervisionThemes = catalogue.table(
  'supervision_themes',
  {
    ...recordColumns(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    leadBodyCode: keyText('lead_body_code'),
    claimedOn: date('claimed_on'),
    documentNumber: keyText('document_number'),
    ...validity(),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'supervision_themes_pkey', columns: [table.jurisdiction, table.id] }),
    unique('supervision_themes_code_key').on(table.jurisdiction, table.code),
    index('supervision_themes_code_idx').on(table.jurisdiction, table.code, table.id),
    index('supervision_themes_claimed_on_idx').on(table.jurisdiction, table.claimedOn, table.id),
    index('supervision_themes_lead_idx').on(table.jurisdiction, table.leadBodyCode, table.code, table.id),
    index('supervision_themes_document_idx').on(table.jurisdiction, table.documentNumber, table.code, table.id),
    index('supervision_themes_grams_idx').using('gin', table.grams),
  ],
);

export const supervisionScenes = catalogue.table(
  'supervision_scenes',
  {
    ...recordColumns(),
    code: keyText('code').notNull(),
    themeCode: keyText('theme_code').notNull(),
    name: text().notNull(),
    itemCodes: texts('item_codes'),
    bodyCodes: texts('body_codes'),
    onlineSince: date('online_since'),
    usedOnlineOn: date('used_online_on'),
    ...validity(),
  },
  (table) => [
    primaryKey({ name: 'supervision_scenes_pkey', columns: [table.jurisdiction, table.id] }),
    unique('supervision_scenes_code_key').on(table.jurisdiction, table.code),
    index('supervision_scenes_code_idx').on(table.jurisdiction, table.code, table.id),
    index('supervision_scenes_theme_idx').on(table.jurisdiction, table.themeCode, table.code, table.id),
    index('supervision_scenes_used_online_on_idx').on(table.jurisdiction, table.usedOnlineOn, table.id),
    index('supervision_scenes_items_idx').using('gin', table.itemCodes),
    index('supervision_scenes_bodies_idx').using('gin', table.bodyCodes),
  ],
);

export const checkLists = catalogue.table(
  'check_lists',
  {
    ...recordColumns(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    level: text({ enum: CHECK_LIST_LEVELS }).notNull(),
    objectKind: text('object_kind'),
    leadBodyCode: keyText('lead_body_code'),
    lines: jsonb().$type<readonly CheckLine[]>().notNull(),
    /** The bodies that take part or ask a line. */
    bodyCodes: texts('body_codes'),
    /** The items of its lines. */
    itemCodes: texts('item_codes'),
    placeCodes: texts('place_codes'),
    sceneCode: keyText('scene_code'),
    documentNumber: keyText('document_number'),
    ...validity(),
  },
  (table) => [
    primaryKey({ name: 'check_lists_pkey', columns: [table.jurisdiction, table.id] }),
    unique('check_lists_code_key').on(table.jurisdiction, table.code),
    index('check_lists_code_idx').on(table.jurisdiction, table.code, table.id),
    index('check_lists_level_idx').on(table.jurisdiction, table.level, table.code, table.id),
    index('check_lists_object_kind_idx').on(table.jurisdiction, table.objectKind, table.code, table.id),
    index('check_lists_scene_idx').on(table.jurisdiction, table.sceneCode, table.code, table.id),
    index('check_lists_document_idx').on(table.jurisdiction, table.documentNumber, table.code, table.id),
    index('check_lists_bodies_idx').using('gin', table.bodyCodes),
    index('check_lists_items_idx').using('gin', table.itemCodes),
    index('check_lists_places_idx').using('gin', table.placeCodes),
  ],
);

/** Lines that came as rows of their own, beside those that a list brought in one cell. */
export const checkLines = catalogue.table(
  'check_lines',
  {
    ...recordColumns(),
    listCode: keyText('list_code').notNull(),
    topic: text(),
    question: text().notNull(),
    method: text(),
    bodyCode: keyText('body_code'),
    cooperatingBodyCodes: texts('cooperating_body_codes'),
    itemCode: keyText('item_code'),
  },
  (table) => [
    primaryKey({ name: 'check_lines_pkey', columns: [table.jurisdiction, table.id] }),
    index('check_lines_list_idx').on(table.jurisdiction, table.listCode, table.itemCode, table.id),
  ],
);

export const supervisionItemActions = actionTable(catalogue, 'supervision_item');
export const supervisionThemeActions = actionTable(catalogue, 'supervision_theme');
export const supervisionSceneActions = actionTable(catalogue, 'supervision_scene');
export const checkListActions = actionTable(catalogue, 'check_list');
export const checkLineActions = actionTable(catalogue, 'check_line');

export const supervisionItemSources = sourceTable(catalogue, 'supervision_item');
export const supervisionThemeSources = sourceTable(catalogue, 'supervision_theme');
export const supervisionSceneSources = sourceTable(catalogue, 'supervision_scene');
export const checkListSources = sourceTable(catalogue, 'check_list');
export const checkLineSources = sourceTable(catalogue, 'check_line');
