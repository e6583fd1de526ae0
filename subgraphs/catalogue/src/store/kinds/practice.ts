import { factKind } from '@network/kit/intake/fact-kind';
import { searchable } from '@network/kit/search';
import { TEMPLATE_PROCEDURES, type TemplateProcedure } from '#domain/practice.ts';
import * as tables from '../tables/practice.ts';
import { list, requiredText, type Texts, text, toTexts, type Validity, validity } from './fields.ts';

/** `elements` are what must be established; `facts` the wording that a case starts with. */
export type CaseTemplateRecord = Validity & {
  readonly code: string;
  readonly name: string;
  readonly procedure: TemplateProcedure | null;
  readonly itemCodes: Texts;
  readonly elements: Texts;
  readonly formCodes: Texts;
  readonly facts: string | null;
  readonly documentNumber: string | null;
};

export type DocumentFormRecord = Validity & {
  readonly code: string;
  readonly name: string;
  readonly stage: string | null;
  readonly requiredFields: Texts;
  readonly documentNumber: string | null;
};

export type GuidelineRecord = Validity & {
  readonly guide: string;
  readonly number: number;
  readonly title: string | null;
  readonly text: string;
  readonly itemCodes: Texts;
  readonly documentNumber: string | null;
};

/** What a frequent case starts from. */
export const caseTemplateKind = factKind({
  name: 'caseTemplate',
  type: 'CaseTemplate',
  fields: {
    code: requiredText,
    name: requiredText,
    procedure: { kind: { enum: TEMPLATE_PROCEDURES } },
    itemCodes: list,
    elements: list,
    formCodes: list,
    facts: text,
    documentNumber: text,
    ...validity,
  },
  naturalKey: ({ code }: CaseTemplateRecord) => code,
  tables: { actions: tables.caseTemplateActions, sources: tables.caseTemplateSources },
  table: tables.caseTemplates,
  toRow: (record) => ({
    ...record,
    itemCodes: toTexts(record.itemCodes),
    elements: toTexts(record.elements),
    formCodes: toTexts(record.formCodes),
    ...searchable(record.code, record.name),
  }),
});

/** The form of a document. */
export const documentFormKind = factKind({
  name: 'documentForm',
  type: 'DocumentForm',
  fields: {
    code: requiredText,
    name: requiredText,
    stage: text,
    requiredFields: list,
    documentNumber: text,
    ...validity,
  },
  naturalKey: ({ code }: DocumentFormRecord) => code,
  tables: { actions: tables.documentFormActions, sources: tables.documentFormSources },
  table: tables.documentForms,
  toRow: (record) => ({
    ...record,
    requiredFields: toTexts(record.requiredFields),
    ...searchable(record.code, record.name),
  }),
});

/** One article of a guide. */
export const guidelineKind = factKind({
  name: 'guideline',
  type: 'Guideline',
  fields: {
    guide: requiredText,
    number: { kind: 'integer', required: true },
    title: text,
    text: requiredText,
    itemCodes: list,
    documentNumber: text,
    ...validity,
  },
  naturalKey: ({ guide, number }: GuidelineRecord) => `${guide}:${number}`,
  tables: { actions: tables.guidelineActions, sources: tables.guidelineSources },
  table: tables.guidelines,
  toRow: (record) => ({
    ...record,
    itemCodes: toTexts(record.itemCodes),
    ...searchable(record.guide, record.title, record.text),
  }),
});
