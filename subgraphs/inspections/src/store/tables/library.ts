import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { jurisdictionColumn, keyText, sealed } from '@network/kit/store/columns';
import { boolean, date, index, integer, numeric, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { CREDIT_GRADES } from '#domain/entity.ts';
import { HOLDER_KINDS, INSPECTOR_STATUSES, LICENCE_KINDS } from '#domain/library.ts';
import { listOf, schema } from '../tables.ts';

/** 行政许可. Published by law, so it has no place: whoever has any grant in the government sees it. */
export const licences = schema.table(
  'licences',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    number: keyText('number').notNull(),
    /** The number as it was written. */
    numberText: text('number_text'),
    kind: text({ enum: LICENCE_KINDS }).notNull(),
    title: text(),
    certificateName: text('certificate_name'),
    certificateNumber: text('certificate_number'),
    content: text(),
    /** Credit code, or the number of its own, of the object that holds it. */
    creditCode: keyText('credit_code'),
    holderName: text('holder_name').notNull(),
    holderKind: text('holder_kind', { enum: HOLDER_KINDS }),
    holderIdNumber: sealed('holder_id_number'),
    holderIdNumberIndex: keyText('holder_id_number_index'),
    /** The holder's legal representative. */
    representative: text(),
    representativeIdNumber: sealed('representative_id_number'),
    decidedOn: date('decided_on'),
    validFrom: date('valid_from'),
    /** Null: without an end, or not known. */
    validTo: date('valid_to'),
    issuerCode: keyText('issuer_code'),
    issuerText: text('issuer_text'),
    statusText: text('status_text'),
    sourceText: text('source_text'),
    sourceCode: keyText('source_code'),
    note: text(),
  },
  (table) => {
    const { jurisdiction, decidedOn, id } = table;
    return [
      primaryKey({ name: 'licences_pkey', columns: [jurisdiction, id] }),
      unique('licences_number_key').on(jurisdiction, table.number),
      index('licences_decided_on_idx').on(jurisdiction, decidedOn, id),
      index('licences_valid_to_idx').on(jurisdiction, table.validTo, id),
      index('licences_kind_idx').on(jurisdiction, table.kind, decidedOn, id),
      index('licences_credit_code_idx').on(jurisdiction, table.creditCode, decidedOn, id),
      index('licences_issuer_code_idx').on(jurisdiction, table.issuerCode, decidedOn, id),
      index('licences_holder_id_number_idx').on(jurisdiction, table.holderIdNumberIndex),
    ];
  },
);

/** 公共信用评价: what an authority found of an object in a year. */
export const creditRatings = schema.table(
  'credit_ratings',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    number: keyText('number').notNull(),
    creditCode: keyText('credit_code').notNull(),
    name: text().notNull(),
    year: integer().notNull(),
    grade: text({ enum: CREDIT_GRADES }).notNull(),
    score: numeric({ precision: 17, scale: 2 }),
    authority: text(),
    ratedOn: date('rated_on'),
  },
  (table) => {
    const { jurisdiction, year, id } = table;
    return [
      primaryKey({ name: 'credit_ratings_pkey', columns: [jurisdiction, id] }),
      unique('credit_ratings_number_key').on(jurisdiction, table.number),
      index('credit_ratings_year_idx').on(jurisdiction, year, id),
      index('credit_ratings_grade_idx').on(jurisdiction, table.grade, year, id),
      index('credit_ratings_credit_code_idx').on(jurisdiction, table.creditCode, year, id),
    ];
  },
);

/** 检查人员名录库: who may be drawn to inspect. */
export const inspectors = schema.table(
  'inspectors',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    /** The number of the certificate; of an expert without one, unit and name. */
    code: keyText('code').notNull(),
    certificateNumber: keyText('certificate_number'),
    name: text().notNull(),
    unitText: text('unit_text'),
    fields: listOf('fields'),
    isExpert: boolean('is_expert').notNull(),
    status: text({ enum: INSPECTOR_STATUSES }).notNull(),
  },
  (table) => {
    const { jurisdiction, code, id } = table;
    return [
      primaryKey({ name: 'inspectors_pkey', columns: [jurisdiction, id] }),
      unique('inspectors_code_key').on(jurisdiction, code),
      index('inspectors_status_idx').on(jurisdiction, table.status, code, id),
      index('inspectors_is_expert_idx').on(jurisdiction, table.isExpert, code, id),
      index('inspectors_certificate_number_idx').on(jurisdiction, table.certificateNumber, code, id),
    ];
  },
);

/** 专项库: that an object stands in a special library, and under which labels. */
export const libraryEntries = schema.table(
  'library_entries',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    number: keyText('number').notNull(),
    creditCode: keyText('credit_code').notNull(),
    library: keyText('library').notNull(),
    labels: listOf('labels'),
    isProfessional: boolean('is_professional'),
    licenceNumber: keyText('licence_number'),
  },
  (table) => {
    const { jurisdiction, library, id } = table;
    return [
      primaryKey({ name: 'library_entries_pkey', columns: [jurisdiction, id] }),
      unique('library_entries_number_key').on(jurisdiction, table.number),
      index('library_entries_library_idx').on(jurisdiction, library, id),
      index('library_entries_credit_code_idx').on(jurisdiction, table.creditCode, library, id),
    ];
  },
);

export const libraryActions = actionTable(schema, 'library');
export const librarySources = sourceTable(schema, 'library');
