import { instant, keyText } from '@network/kit/store/columns';
import { sql } from 'drizzle-orm';
import { boolean, date, index, text } from 'drizzle-orm/pg-core';
import {
  COERCIVE_KINDS,
  CORRECTION_RESULTS,
  EVIDENCE_KINDS,
  PRESERVATION_RESULTS,
  VERIFICATIONS,
} from '#domain/file.ts';
import { schema } from '../tables.ts';
import { fileColumns, fileIndexes, listed } from './file-columns.ts';

/** 证据. */
export const evidence = schema.table(
  'evidence',
  {
    ...fileColumns(sql`(taken_at at time zone 'Asia/Shanghai')::date`),
    name: text().notNull(),
    kind: text('kind', { enum: EVIDENCE_KINDS }).notNull(),
    description: text(),
    element: text(),
    takenAt: instant('taken_at'),
    officerNumbers: text('officer_numbers').array().notNull(),
    placeText: text('place_text'),
    originBodyCode: keyText('origin_body_code'),
    fileName: text('file_name'),
    fileHash: text('file_hash'),
    verification: text('verification', { enum: VERIFICATIONS }),
    verifiedOn: date('verified_on'),
  },
  (table) => [
    ...fileIndexes('evidence', table),
    listed('evidence_origin_body_code_idx', table, table.originBodyCode),
    listed('evidence_kind_idx', table, table.kind),
  ],
);

/** 文书. */
export const caseDocuments = schema.table(
  'case_documents',
  {
    ...fileColumns(sql`coalesce(issued_on, served_on)`),
    formCode: keyText('form_code'),
    title: text().notNull(),
    issuedOn: date('issued_on'),
    bodyCode: keyText('body_code'),
    servedOn: date('served_on'),
    isComplete: boolean('is_complete'),
    fileName: text('file_name'),
    fileHash: text('file_hash'),
  },
  (table) => [
    ...fileIndexes('case_documents', table),
    listed('case_documents_form_code_idx', table, table.formCode),
    listed('case_documents_body_code_idx', table, table.bodyCode),
    index('case_documents_incomplete_idx').on(table.jurisdiction, table.listedOn, table.id).where(sql`not is_complete`),
  ],
);

/** 先行登记保存. */
export const preservations = schema.table(
  'preservations',
  {
    ...fileColumns(sql`coalesce(preserved_on, approved_on)`),
    objects: text(),
    reason: text(),
    approvedOn: date('approved_on'),
    preservedOn: date('preserved_on'),
    /** The last day for the decision on it, as domain/limits.ts counts it by the calendar that is copied. */
    decideBy: date('decide_by'),
    decidedOn: date('decided_on'),
    result: text('result', { enum: PRESERVATION_RESULTS }),
  },
  (table) => fileIndexes('preservations', table),
);

/** 强制措施. */
export const coerciveMeasures = schema.table(
  'coercive_measures',
  {
    ...fileColumns(sql`coalesce(started_on, (approved_at at time zone 'Asia/Shanghai')::date)`),
    kind: text('kind', { enum: COERCIVE_KINDS }).notNull(),
    objects: text(),
    basis: text(),
    isUrgent: boolean('is_urgent'),
    approvedAt: instant('approved_at'),
    startedOn: date('started_on'),
    until: date(),
    extendedUntil: date('extended_until'),
    releasedOn: date('released_on'),
  },
  (table) => [...fileIndexes('coercive_measures', table), listed('coercive_measures_kind_idx', table, table.kind)],
);

/** 责令改正. */
export const correctionOrders = schema.table(
  'correction_orders',
  {
    ...fileColumns(sql`issued_on`),
    content: text(),
    issuedOn: date('issued_on'),
    correctBy: date('correct_by'),
    recheckedOn: date('rechecked_on'),
    result: text('result', { enum: CORRECTION_RESULTS }),
  },
  (table) => [...fileIndexes('correction_orders', table), listed('correction_orders_result_idx', table, table.result)],
);
