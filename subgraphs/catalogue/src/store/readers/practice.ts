import { createList } from '@network/kit/list';
import { equals, overlaps } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import type { Shown } from '@network/kit/list/shown';
import type { Store } from '@network/kit/store';
import { caseTemplates, documentForms, guidelines } from '../tables/practice.ts';
import { asOf } from './validity.ts';

export type CaseTemplateRow = Shown<typeof caseTemplates>;
export type DocumentFormRow = Shown<typeof documentForms>;
export type GuidelineRow = Shown<typeof guidelines>;

/** What frequent cases start from. */
export const createTemplateReaders = (store: Store) => ({
  records: createRecords(store, { name: 'case_templates', table: caseTemplates, scope: null, key: caseTemplates.code }),
  list: createList(store, {
    name: 'case_templates',
    table: caseTemplates,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      DOCUMENT: caseTemplates.documentNumber,
      ITEM: { contains: caseTemplates.itemCodes },
      FORM: { contains: caseTemplates.formCodes },
    },
    filters: {
      asOf: asOf(caseTemplates),
      procedure: equals(caseTemplates.procedure, 'text'),
      itemCodes: overlaps(caseTemplates.itemCodes),
    },
    orders: { CODE: [caseTemplates.code, caseTemplates.id] },
    defaultDirection: 'ASC',
  }),
});

/** The forms of documents. */
export const createFormReaders = (store: Store) => ({
  records: createRecords(store, { name: 'document_forms', table: documentForms, scope: null, key: documentForms.code }),
  list: createList(store, {
    name: 'document_forms',
    table: documentForms,
    scope: null,
    parents: { JURISDICTION: 'jurisdiction', DOCUMENT: documentForms.documentNumber },
    filters: { asOf: asOf(documentForms), stage: equals(documentForms.stage, 'text') },
    orders: { CODE: [documentForms.code, documentForms.id] },
    defaultDirection: 'ASC',
  }),
});

/** Articles of guides. */
export const createGuidelineReaders = (store: Store) => ({
  records: createRecords(store, { name: 'guidelines', table: guidelines, scope: null, key: null }),
  list: createList(store, {
    name: 'guidelines',
    table: guidelines,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      DOCUMENT: guidelines.documentNumber,
      ITEM: { contains: guidelines.itemCodes },
    },
    filters: {
      asOf: asOf(guidelines),
      guide: equals(guidelines.guide),
      number: equals(guidelines.number),
      itemCodes: overlaps(guidelines.itemCodes),
    },
    orders: { NUMBER: [guidelines.guide, guidelines.number, guidelines.id] },
    defaultDirection: 'ASC',
  }),
});
