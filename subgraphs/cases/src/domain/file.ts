/** The words of what hangs on a case's file; their labels stand in the SDL. */

/** Kinds of evidence (行政处罚法 art. 46). 证据种类 */
export const EVIDENCE_KINDS = [
  'DOCUMENTARY',
  'PHYSICAL',
  'AUDIOVISUAL',
  'ELECTRONIC',
  'WITNESS',
  'STATEMENT',
  'APPRAISAL',
  'RECORD',
] as const;

/** What came of verifying a piece of evidence (行政处罚法 art. 46). 核实情况 */
export const VERIFICATIONS = ['UNVERIFIED', 'VERIFIED', 'EXCLUDED'] as const;

/** What a notice tells the party. 告知种类 */
export const NOTICE_KINDS = ['PENALTY', 'HEARING', 'REEXAMINATION', 'URGING'] as const;

/** What the host of a hearing proposes. 听证意见 */
export const HEARING_RESULTS = ['UPHELD', 'CHANGED', 'REINVESTIGATE', 'WAIVED'] as const;

/** What came of a legal review. 审核结果 */
export const REVIEW_RESULTS = ['PASSED', 'RETURNED'] as const;

/** How a document was served (行政处罚法 art. 61, 民事诉讼法 art. 87–95). 送达方式 */
export const SERVICE_METHODS = ['DIRECT', 'LEFT', 'ELECTRONIC', 'ENTRUSTED', 'POSTAL', 'ANNOUNCEMENT'] as const;

/** How money was paid. 缴纳方式 */
export const PAYMENT_METHODS = ['ON_THE_SPOT', 'BANK', 'ONLINE', 'COURT', 'OFFSET'] as const;

/** How a decision that was not performed is enforced. 执行方式 */
export const EXECUTION_KINDS = ['COURT', 'OWN', 'SUBSTITUTE', 'IMMEDIATE', 'DEMOLITION'] as const;

/** How an enforcement ended. 执行结果 */
export const EXECUTION_RESULTS = ['COMPLETED', 'SETTLED', 'SUSPENDED', 'ENDED', 'REFUSED'] as const;

/** The list under which a slight violation is let off. 适用清单 */
export const COMMITMENT_LISTS = ['COMMITMENT', 'FIRST_VIOLATION'] as const;

/** What a recheck found. 改正情况 */
export const CORRECTION_RESULTS = ['CORRECTED', 'PARTLY_CORRECTED', 'UNCORRECTED'] as const;

/** Kinds of coercive measures (行政强制法 art. 9). 强制措施种类 */
export const COERCIVE_KINDS = ['SEAL', 'SEIZE', 'FREEZE', 'OTHER'] as const;

/** What was decided on registered objects within 7 working days. 先行登记保存处理决定 */
export const PRESERVATION_RESULTS = [
  'RETURNED',
  'SEIZED',
  'APPRAISED',
  'CONFISCATED',
  'TRANSFERRED',
  'LAPSED',
] as const;

/** Where a decision is published; each channel has its own rule. 公示渠道 */
export const PUBLICATION_CHANNELS = [
  'ENFORCEMENT_SITE',
  'GOVERNMENT_SITE',
  'CREDIT_SITE',
  'ENTERPRISE_CREDIT',
  'ON_SITE',
] as const;

/** How a reconsideration or a lawsuit ended. 复议、诉讼结果 */
export const REMEDY_RESULTS = [
  'UPHELD',
  'CHANGED',
  'ANNULLED',
  'FOUND_UNLAWFUL',
  'FOUND_VOID',
  'ORDERED_TO_ACT',
  'MEDIATED',
  'WITHDRAWN',
  'INADMISSIBLE',
] as const;

/** Which way a case or its evidence goes. 移送方向 */
export const TRANSFER_DIRECTIONS = ['FROM_DEPARTMENT', 'TO_POLICE', 'TO_DEPARTMENT', 'TO_OTHER'] as const;

/** Why a case is handed over. 移送事由 */
export const TRANSFER_REASONS = ['JURISDICTION', 'EVIDENCE', 'SUSPECTED_CRIME', 'OBSTRUCTION', 'OTHER'] as const;

/** What the receiver answered. 移送答复 */
/** How a body's enforcement is supervised. DOMAIN.md §5.10. */
export const SUPERVISION_WAYS = [
  'FILE_REVIEW',
  'RANDOM_DRAW',
  'ALARM',
  'SPECIAL',
  'COMPLAINT',
  'DAILY',
  'OTHER',
] as const;
export type SupervisionWay = (typeof SUPERVISION_WAYS)[number];

export const TRANSFER_ANSWERS = ['FILED', 'NOT_FILED', 'RETURNED'] as const;

export type TransferDirection = (typeof TRANSFER_DIRECTIONS)[number];
export type TransferReason = (typeof TRANSFER_REASONS)[number];
export type TransferAnswer = (typeof TRANSFER_ANSWERS)[number];
