import { factKind } from '@network/kit/intake/fact-kind';
import { searchable } from '@network/kit/search';
import {
  DOCUMENT_KINDS,
  DOCUMENT_VALIDITY,
  type DocumentKind,
  type DocumentValidity,
  EMPOWERMENT_LIST_KINDS,
  type EmpowermentListKind,
  EXEMPTION_LISTS,
  type ExemptionList,
  OPENNESS,
  type Openness,
} from '#domain/list.ts';
import { publishGrants } from '../facts.ts';
import * as tables from '../tables/lists.ts';
import { date, integer, list, requiredText, type Texts, text, toTexts, type Validity, validity } from './fields.ts';

/** `number` is the 文号; `issuer` its name as printed, `issuingBodyCode` the body where it is one of the network's. */
export type PolicyDocumentRecord = {
  readonly number: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly issuer: string | null;
  readonly issuingBodyCode: string | null;
  readonly indexNumber: string | null;
  readonly registrationNumber: string | null;
  readonly formedOn: string | null;
  readonly publishedOn: string | null;
  readonly effectiveOn: string | null;
  readonly openness: Openness | null;
  readonly validity: DocumentValidity | null;
};

/** `placeCodes` are twelve digits; none where the list is one for the whole government. */
export type EmpowermentListRecord = {
  readonly code: string;
  readonly name: string;
  readonly kind: EmpowermentListKind;
  readonly ordinal: number | null;
  readonly documentNumber: string | null;
  readonly publishedOn: string | null;
  readonly effectiveOn: string | null;
  readonly validTo: string | null;
  readonly placeCodes: Texts;
};

/** An item of a list at a place of twelve digits. `recalledOn` is the first day on which it no longer holds. */
export type GrantRecord = {
  readonly listCode: string;
  readonly itemCode: string;
  readonly placeCode: string;
  readonly publishedOn: string;
  readonly effectiveOn: string;
  readonly recalledOn: string | null;
  readonly recallReason: string | null;
};

export type ExemptionEntryRecord = Validity & {
  readonly list: ExemptionList;
  readonly number: number | null;
  readonly itemCode: string;
  readonly bodyCode: string | null;
  readonly conditions: string;
  readonly correctionDays: number | null;
  readonly documentNumber: string | null;
};

/** A document by which a government rules its enforcement. */
export const policyDocumentKind = factKind({
  name: 'policyDocument',
  type: 'PolicyDocument',
  fields: {
    number: requiredText,
    title: requiredText,
    kind: { kind: { enum: DOCUMENT_KINDS }, required: true },
    issuer: text,
    issuingBodyCode: text,
    indexNumber: text,
    registrationNumber: text,
    formedOn: date,
    publishedOn: date,
    effectiveOn: date,
    openness: { kind: { enum: OPENNESS } },
    validity: { kind: { enum: DOCUMENT_VALIDITY } },
  },
  naturalKey: ({ number }: PolicyDocumentRecord) => number,
  tables: { actions: tables.policyDocumentActions, sources: tables.policyDocumentSources },
  table: tables.policyDocuments,
  toRow: (record) => ({
    ...record,
    validity: record.validity ?? 'VALID',
    ...searchable(record.number, record.title, record.indexNumber, record.registrationNumber),
  }),
});

/** A named list of items. */
export const empowermentListKind = factKind({
  name: 'empowermentList',
  type: 'EmpowermentList',
  fields: {
    code: requiredText,
    name: requiredText,
    kind: { kind: { enum: EMPOWERMENT_LIST_KINDS }, required: true },
    ordinal: integer,
    documentNumber: text,
    publishedOn: date,
    effectiveOn: date,
    validTo: date,
    placeCodes: list,
  },
  naturalKey: ({ code }: EmpowermentListRecord) => code,
  tables: { actions: tables.empowermentListActions, sources: tables.empowermentListSources },
  table: tables.empowermentLists,
  toRow: (record) => ({
    ...record,
    placeCodes: toTexts(record.placeCodes),
    ...searchable(record.name, record.documentNumber),
  }),
});

/** An item handed to a place by a list. */
export const grantKind = factKind({
  name: 'grant',
  type: 'Grant',
  fields: {
    listCode: requiredText,
    itemCode: requiredText,
    placeCode: requiredText,
    publishedOn: { kind: 'date', required: true },
    effectiveOn: { kind: 'date', required: true },
    recalledOn: date,
    recallReason: text,
  },
  naturalKey: ({ listCode, itemCode, placeCode }: GrantRecord) => `${listCode}:${itemCode}:${placeCode}`,
  tables: { actions: tables.grantActions, sources: tables.grantSources },
  table: tables.grants,
  publish: publishGrants,
  toRow: ({ placeCode, ...record }) => ({ ...record, place: placeCode }),
});

/** An item whose first or slight violation is not punished. */
export const exemptionEntryKind = factKind({
  name: 'exemptionEntry',
  type: 'ExemptionEntry',
  fields: {
    list: { kind: { enum: EXEMPTION_LISTS }, required: true },
    number: integer,
    itemCode: requiredText,
    bodyCode: text,
    conditions: requiredText,
    correctionDays: integer,
    documentNumber: text,
    ...validity,
  },
  naturalKey: ({ list: which, itemCode, validFrom }: ExemptionEntryRecord) => `${which}:${itemCode}:${validFrom ?? ''}`,
  tables: { actions: tables.exemptionEntryActions, sources: tables.exemptionEntrySources },
  table: tables.exemptionEntries,
  toRow: (record) => record,
});
