import { keyText } from '@network/kit/store/columns';
import { sql } from 'drizzle-orm';
import { boolean, date, numeric, text } from 'drizzle-orm/pg-core';
import {
  COMMITMENT_LISTS,
  CORRECTION_RESULTS,
  EXECUTION_KINDS,
  EXECUTION_RESULTS,
  PAYMENT_METHODS,
  PUBLICATION_CHANNELS,
  SERVICE_METHODS,
} from '#domain/file.ts';
import { schema } from '../tables.ts';
import { fileColumns, fileIndexes, listed } from './file-columns.ts';

/** 送达. */
export const services = schema.table(
  'services',
  {
    ...fileColumns(sql`served_on`),
    documentNumber: keyText('document_number'),
    method: text('method', { enum: SERVICE_METHODS }).notNull(),
    recipient: text(),
    servedOn: date('served_on'),
    officerNumbers: text('officer_numbers').array().notNull(),
    note: text(),
  },
  (table) => fileIndexes('services', table),
);

/** 缴款. */
export const payments = schema.table(
  'payments',
  {
    ...fileColumns(sql`paid_on`),
    amount: numeric('amount', { precision: 17, scale: 2 }).notNull(),
    paidOn: date('paid_on'),
    method: text('method', { enum: PAYMENT_METHODS }),
    receiptNumber: keyText('receipt_number'),
    isSurcharge: boolean('is_surcharge'),
  },
  (table) => fileIndexes('payments', table),
);

/** 强制执行. */
export const executions = schema.table(
  'executions',
  {
    ...fileColumns(sql`coalesce(started_on, urged_on)`),
    kind: text('kind', { enum: EXECUTION_KINDS }).notNull(),
    urgedOn: date('urged_on'),
    noticePublishedOn: date('notice_published_on'),
    startedOn: date('started_on'),
    endedOn: date('ended_on'),
    court: text(),
    result: text('result', { enum: EXECUTION_RESULTS }),
  },
  (table) => [
    ...fileIndexes('executions', table),
    listed('executions_kind_idx', table, table.kind),
    listed('executions_result_idx', table, table.result),
  ],
);

/** 承诺. */
export const commitments = schema.table(
  'commitments',
  {
    ...fileColumns(sql`signed_on`),
    list: text('list', { enum: COMMITMENT_LISTS }),
    content: text(),
    signedOn: date('signed_on'),
    correctBy: date('correct_by'),
    recheckedOn: date('rechecked_on'),
    correctedOn: date('corrected_on'),
    result: text('result', { enum: CORRECTION_RESULTS }),
    followingCaseNumber: keyText('following_case_number'),
  },
  (table) => [
    ...fileIndexes('commitments', table),
    listed('commitments_following_case_number_idx', table, table.followingCaseNumber),
    listed('commitments_list_idx', table, table.list),
    listed('commitments_result_idx', table, table.result),
  ],
);

/** 公示. */
export const publications = schema.table(
  'publications',
  {
    ...fileColumns(sql`published_on`),
    channel: text('channel', { enum: PUBLICATION_CHANNELS }).notNull(),
    publishedOn: date('published_on'),
    shownUntil: date('shown_until'),
    /** The last day for its withdrawal, as domain/limits.ts counts it from the end of the remedy that overturned the decision. */
    withdrawBy: date('withdraw_by'),
    withdrawnOn: date('withdrawn_on'),
    withdrawalReason: text('withdrawal_reason'),
    address: text(),
  },
  (table) => [...fileIndexes('publications', table), listed('publications_channel_idx', table, table.channel)],
);
