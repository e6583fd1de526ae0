import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { placeLevelColumns } from '@network/kit/scope/places';
import { searchColumns } from '@network/kit/search/columns';
import { keyText } from '@network/kit/store/columns';
import { type SQL, sql } from 'drizzle-orm';
import { date, index, integer, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { DOCUMENT_KINDS, DOCUMENT_VALIDITY, EMPOWERMENT_LIST_KINDS, EXEMPTION_LISTS, OPENNESS } from '#domain/list.ts';
import { catalogue } from '../tables.ts';
import { recordColumns, texts, validity } from './columns.ts';

export const policyDocuments = catalogue.table(
  'policy_documents',
  {
    ...recordColumns(),
    number: keyText('number').notNull(),
    title: text().notNull(),
    kind: text({ enum: DOCUMENT_KINDS }).notNull(),
    issuer: text(),
    issuingBodyCode: keyText('issuing_body_code'),
    indexNumber: keyText('index_number'),
    registrationNumber: keyText('registration_number'),
    formedOn: date('formed_on'),
    publishedOn: date('published_on'),
    effectiveOn: date('effective_on'),
    openness: text({ enum: OPENNESS }),
    validity: text({ enum: DOCUMENT_VALIDITY }).notNull(),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'policy_documents_pkey', columns: [table.jurisdiction, table.id] }),
    unique('policy_documents_number_key').on(table.jurisdiction, table.number),
    index('policy_documents_number_idx').on(table.jurisdiction, table.number, table.id),
    index('policy_documents_published_on_idx').on(table.jurisdiction, table.publishedOn, table.id),
    index('policy_documents_kind_idx').on(table.jurisdiction, table.kind, table.publishedOn, table.id),
    index('policy_documents_validity_idx').on(table.jurisdiction, table.validity, table.publishedOn, table.id),
    index('policy_documents_grams_idx').using('gin', table.grams),
  ],
);

export const empowermentLists = catalogue.table(
  'empowerment_lists',
  {
    ...recordColumns(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    kind: text({ enum: EMPOWERMENT_LIST_KINDS }).notNull(),
    ordinal: integer(),
    documentNumber: keyText('document_number'),
    publishedOn: date('published_on'),
    effectiveOn: date('effective_on'),
    validTo: date('valid_to'),
    /** The day from which it holds: it may not be used before it is published. */
    validFrom: date('valid_from').generatedAlwaysAs((): SQL => sql`greatest(published_on, effective_on)`),
    placeCodes: texts('place_codes'),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'empowerment_lists_pkey', columns: [table.jurisdiction, table.id] }),
    unique('empowerment_lists_code_key').on(table.jurisdiction, table.code),
    index('empowerment_lists_effective_on_idx').on(table.jurisdiction, table.effectiveOn, table.id),
    index('empowerment_lists_code_idx').on(table.jurisdiction, table.code, table.id),
    index('empowerment_lists_kind_idx').on(table.jurisdiction, table.kind, table.effectiveOn, table.id),
    index('empowerment_lists_document_idx').on(table.jurisdiction, table.documentNumber, table.effectiveOn, table.id),
    index('empowerment_lists_places_idx').using('gin', table.placeCodes),
    index('empowerment_lists_grams_idx').using('gin', table.grams),
  ],
);

export const grants = catalogue.table(
  'grants',
  {
    ...recordColumns(),
    listCode: keyText('list_code').notNull(),
    itemCode: keyText('item_code').notNull(),
    /** Twelve digits: of a town, or of the county or city where the list is one for the whole government. */
    place: keyText('place').notNull(),
    publishedOn: date('published_on').notNull(),
    effectiveOn: date('effective_on').notNull(),
    recalledOn: date('recalled_on'),
    recallReason: text('recall_reason'),
    validFrom: date('valid_from')
      .notNull()
      .generatedAlwaysAs((): SQL => sql`greatest(published_on, effective_on)`),
    validTo: date('valid_to').generatedAlwaysAs((): SQL => sql`recalled_on - 1`),
    ...placeLevelColumns(),
  },
  (table) => [
    primaryKey({ name: 'grants_pkey', columns: [table.jurisdiction, table.id] }),
    unique('grants_list_item_place_key').on(table.jurisdiction, table.listCode, table.itemCode, table.place),
    index('grants_effective_on_idx').on(table.jurisdiction, table.effectiveOn, table.id),
    index('grants_item_code_idx').on(table.jurisdiction, table.itemCode, table.effectiveOn, table.id),
    index('grants_list_code_idx').on(table.jurisdiction, table.listCode, table.effectiveOn, table.id),
    index('grants_place_idx').on(table.place, table.effectiveOn, table.id),
    index('grants_town_idx').on(table.town, table.effectiveOn, table.id),
    index('grants_county_idx').on(table.county, table.effectiveOn, table.id),
    index('grants_county_item_idx').on(table.county, table.itemCode, table.effectiveOn, table.id),
    index('grants_county_list_idx').on(table.county, table.listCode, table.effectiveOn, table.id),
    index('grants_place_item_idx').on(table.place, table.itemCode),
  ],
);

export const exemptionEntries = catalogue.table(
  'exemption_entries',
  {
    ...recordColumns(),
    list: text({ enum: EXEMPTION_LISTS }).notNull(),
    number: integer(),
    itemCode: keyText('item_code').notNull(),
    bodyCode: keyText('body_code'),
    conditions: text().notNull(),
    correctionDays: integer('correction_days'),
    documentNumber: keyText('document_number'),
    ...validity(),
  },
  (table) => [
    primaryKey({ name: 'exemption_entries_pkey', columns: [table.jurisdiction, table.id] }),
    unique('exemption_entries_item_key')
      .on(table.jurisdiction, table.list, table.itemCode, table.validFrom)
      .nullsNotDistinct(),
    index('exemption_entries_number_idx').on(table.jurisdiction, table.number, table.id),
    index('exemption_entries_list_idx').on(table.jurisdiction, table.list, table.number, table.id),
    index('exemption_entries_body_idx').on(table.jurisdiction, table.bodyCode, table.number, table.id),
    index('exemption_entries_item_idx').on(table.jurisdiction, table.itemCode, table.number, table.id),
    index('exemption_entries_document_idx').on(table.jurisdiction, table.documentNumber, table.number, table.id),
  ],
);

export const policyDocumentActions = actionTable(catalogue, 'policy_document');
export const empowermentListActions = actionTable(catalogue, 'empowerment_list');
export const grantActions = actionTable(catalogue, 'grant');
export const exemptionEntryActions = actionTable(catalogue, 'exemption_entry');

export const policyDocumentSources = sourceTable(catalogue, 'policy_document');
export const empowermentListSources = sourceTable(catalogue, 'empowerment_list');
export const grantSources = sourceTable(catalogue, 'grant');
export const exemptionEntrySources = sourceTable(catalogue, 'exemption_entry');
