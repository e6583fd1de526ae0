import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { searchColumns } from '@network/kit/search/columns';
import { keyText } from '@network/kit/store/columns';
import { index, integer, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { TEMPLATE_PROCEDURES } from '#domain/practice.ts';
import { catalogue } from '../tables.ts';
import { recordColumns, texts, validity } from './columns.ts';

export const caseTemplates = catalogue.table(
  'case_templates',
  {
    ...recordColumns(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    procedure: text({ enum: TEMPLATE_PROCEDURES }),
    itemCodes: texts('item_codes'),
    elements: texts('elements'),
    formCodes: texts('form_codes'),
    facts: text(),
    documentNumber: keyText('document_number'),
    ...validity(),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'case_templates_pkey', columns: [table.jurisdiction, table.id] }),
    unique('case_templates_code_key').on(table.jurisdiction, table.code),
    index('case_templates_code_idx').on(table.jurisdiction, table.code, table.id),
    index('case_templates_procedure_idx').on(table.jurisdiction, table.procedure, table.code, table.id),
    index('case_templates_document_idx').on(table.jurisdiction, table.documentNumber, table.code, table.id),
    index('case_templates_items_idx').using('gin', table.itemCodes),
    index('case_templates_forms_idx').using('gin', table.formCodes),
    index('case_templates_grams_idx').using('gin', table.grams),
  ],
);

export const documentForms = catalogue.table(
  'document_forms',
  {
    ...recordColumns(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    stage: text(),
    requiredFields: texts('required_fields'),
    documentNumber: keyText('document_number'),
    ...validity(),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'document_forms_pkey', columns: [table.jurisdiction, table.id] }),
    unique('document_forms_code_key').on(table.jurisdiction, table.code),
    index('document_forms_code_idx').on(table.jurisdiction, table.code, table.id),
    index('document_forms_stage_idx').on(table.jurisdiction, table.stage, table.code, table.id),
    index('document_forms_document_idx').on(table.jurisdiction, table.documentNumber, table.code, table.id),
    index('document_forms_grams_idx').using('gin', table.grams),
  ],
);

export const guidelines = catalogue.table(
  'guidelines',
  {
    ...recordColumns(),
    guide: keyText('guide').notNull(),
    number: integer().notNull(),
    title: text(),
    text: text().notNull(),
    itemCodes: texts('item_codes'),
    documentNumber: keyText('document_number'),
    ...validity(),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'guidelines_pkey', columns: [table.jurisdiction, table.id] }),
    unique('guidelines_number_key').on(table.jurisdiction, table.guide, table.number),
    index('guidelines_number_idx').on(table.jurisdiction, table.guide, table.number, table.id),
    index('guidelines_document_idx').on(table.jurisdiction, table.documentNumber, table.guide, table.number, table.id),
    index('guidelines_items_idx').using('gin', table.itemCodes),
    index('guidelines_grams_idx').using('gin', table.grams),
  ],
);

export const caseTemplateActions = actionTable(catalogue, 'case_template');
export const documentFormActions = actionTable(catalogue, 'document_form');
export const guidelineActions = actionTable(catalogue, 'guideline');

export const caseTemplateSources = sourceTable(catalogue, 'case_template');
export const documentFormSources = sourceTable(catalogue, 'document_form');
export const guidelineSources = sourceTable(catalogue, 'guideline');
