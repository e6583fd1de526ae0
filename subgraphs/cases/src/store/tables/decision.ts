import { instant, keyText } from '@network/kit/store/columns';
import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, numeric, text } from 'drizzle-orm/pg-core';
import { PENALTY_KINDS } from '#domain/case.ts';
import { HEARING_RESULTS, NOTICE_KINDS, REVIEW_RESULTS } from '#domain/file.ts';
import { schema } from '../tables.ts';
import { fileColumns, fileIndexes, listed } from './file-columns.ts';

/** 告知. */
export const notices = schema.table(
  'notices',
  {
    ...fileColumns(sql`coalesce(served_on, issued_on)`),
    kinds: text('kinds', { enum: NOTICE_KINDS }).array().notNull(),
    penaltyKinds: text('penalty_kinds', { enum: PENALTY_KINDS }).array().notNull(),
    fine: numeric('fine', { precision: 17, scale: 2 }),
    content: text(),
    isOral: boolean('is_oral'),
    issuedOn: date('issued_on'),
    servedOn: date('served_on'),
    periodEndsOn: date('period_ends_on'),
    defendedOn: date('defended_on'),
    defence: text(),
    isDefenceAdopted: boolean('is_defence_adopted'),
    waivedOn: date('waived_on'),
  },
  (table) => fileIndexes('notices', table),
);

/** 听证. */
export const hearings = schema.table(
  'hearings',
  {
    ...fileColumns(sql`coalesce(held_on, notified_on, requested_on)`),
    requestedOn: date('requested_on'),
    notifiedOn: date('notified_on'),
    heldOn: date('held_on'),
    placeText: text('place_text'),
    hostNumber: keyText('host_number'),
    isPublic: boolean('is_public'),
    result: text('result', { enum: HEARING_RESULTS }),
    opinion: text(),
  },
  (table) => [
    ...fileIndexes('hearings', table),
    listed('hearings_host_number_idx', table, table.hostNumber),
    listed('hearings_result_idx', table, table.result),
  ],
);

/** 法制审核. */
export const legalReviews = schema.table(
  'legal_reviews',
  {
    ...fileColumns(sql`coalesce(reviewed_on, submitted_on)`),
    submittedOn: date('submitted_on'),
    reviewedOn: date('reviewed_on'),
    reviewerNumber: keyText('reviewer_number'),
    qualification: text(),
    isJoint: boolean('is_joint'),
    result: text('result', { enum: REVIEW_RESULTS }),
    opinion: text(),
  },
  (table) => [
    ...fileIndexes('legal_reviews', table),
    listed('legal_reviews_reviewer_number_idx', table, table.reviewerNumber),
    listed('legal_reviews_result_idx', table, table.result),
  ],
);

/** 集体讨论. */
export const discussions = schema.table(
  'discussions',
  {
    ...fileColumns(sql`held_on`),
    heldOn: date('held_on'),
    members: text().array().notNull(),
    quorum: integer(),
    attendance: integer(),
    minutes: text(),
    conclusion: text(),
  },
  (table) => fileIndexes('discussions', table),
);

/** 处罚决定. */
export const decisions = schema.table(
  'decisions',
  {
    ...fileColumns(sql`decided_on`),
    kinds: text('kinds', { enum: PENALTY_KINDS }).array().notNull(),
    fine: numeric('fine', { precision: 17, scale: 2 }),
    confiscated: numeric('confiscated', { precision: 17, scale: 2 }),
    text: text(),
    basis: text(),
    /** The number as it was written. */
    numberText: text('number_text'),
    /** What was done, as the decision finds it. */
    facts: text(),
    /** What was suspended or revoked, by name and number. */
    permitText: text('permit_text'),
    issuerText: text('issuer_text'),
    /** 地方编码, as its source writes it. */
    areaText: text('area_text'),
    sourceText: text('source_text'),
    sourceCode: keyText('source_code'),
    note: text(),
    statusText: text('status_text'),
    /** When its source told it as it is. */
    toldAt: instant('told_at'),
    decidedOn: date('decided_on'),
    approvalSubmittedAt: instant('approval_submitted_at'),
    approvedAt: instant('approved_at'),
    bodyCode: keyText('body_code'),
    validUntil: date('valid_until'),
    publicUntil: date('public_until'),
    isPenalty: boolean('is_penalty').notNull().generatedAlwaysAs(sql`cardinality(kinds) > 0`),
    /** Whether the case's own row tells it; one that a register tells takes its place. */
    isFromCase: boolean('is_from_case').notNull().default(false),
  },
  (table) => [
    ...fileIndexes('decisions', table),
    listed('decisions_body_code_idx', table, table.bodyCode),
    index('decisions_no_penalty_idx').on(table.jurisdiction, table.listedOn, table.id).where(sql`not is_penalty`),
    index('decisions_kinds_idx').using('gin', table.kinds),
    index('decisions_number_idx').on(table.jurisdiction, table.number),
  ],
);
