import type { Period, Statute } from '@network/kit/calendar';
import type { Procedure } from './case.ts';
import type { CaseState } from './states.ts';

/** What a case must or may do by a day. */
export const DEADLINE_KINDS = [
  'DECIDE',
  'HEARING_REQUEST',
  'SERVE',
  'PAY',
  'PRESERVATION',
  'PUBLISH',
  'CORRECTION',
  'URGING',
  'COURT_APPLICATION',
  'RECONSIDERATION',
  'LITIGATION',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** The facts of a case from which its deadlines are counted: days as YYYY-MM-DD, null where not known. `fine` in yuan. */
export type CaseFacts = {
  readonly procedure: Procedure;
  readonly state: CaseState;
  readonly filedOn: string | null;
  readonly noticeServedOn: string | null;
  readonly hasHearingRight: boolean;
  readonly preservedOn: string | null;
  readonly preservationDecidedOn: string | null;
  readonly correctBy: string | null;
  readonly decidedOn: string | null;
  readonly servedOn: string | null;
  readonly publishedOn: string | null;
  readonly performedOn: string | null;
  readonly deferredUntil: string | null;
  readonly urgedOn: string | null;
  readonly contestedOn: string | null;
  readonly fine: string | null;
};

type Start = 'filedOn' | 'noticeServedOn' | 'preservedOn' | 'decidedOn' | 'servedOn' | 'urgedOn';
type Counted =
  | { readonly statute: Statute }
  | { readonly unit: Exclude<Extract<Period, { unit: unknown }>['unit'], 'YEAR'> };

/** One article's period. It governs the periods that start within `from` and `to`; null is without bound. DOMAIN.md §8.2. */
export type DeadlineRule = Counted & {
  readonly kind: DeadlineKind;
  readonly rule: string;
  readonly basis: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly procedures: readonly Procedure[];
  readonly start: Start;
  readonly length: number;
  readonly roll: boolean;
  /** A right of the party or a wait lapses; a duty is overdue. */
  readonly isDuty: boolean;
  readonly openIn: readonly CaseState[];
  /** Whether the case has what the period is about; true unless told. */
  readonly applies?: (facts: CaseFacts) => boolean;
  /** Whether what was due has been done; false unless told. */
  readonly isDone?: (facts: CaseFacts) => boolean;
};

/** Whether money is to be paid. */
export const hasFine = ({ fine }: { readonly fine?: string | null | undefined }): boolean => Number(fine ?? 0) > 0;

const BOTH: readonly Procedure[] = ['SIMPLE', 'ORDINARY'];
/** The day on which the revised 行政处罚法 came into force. */
const REVISED_APL = '2021-07-15';
/** The day on which the revised 行政复议法 came into force: reconsideration comes first for on-the-spot penalties. */
export const REVISED_ARL = '2024-01-01';

const BEFORE_DECISION: readonly CaseState[] = [
  'INVESTIGATING',
  'SUSPENDED',
  'REVIEW_PENDING',
  'UNDER_REVIEW',
  'REVIEWED',
  'NOTIFIED',
  'REEXAMINING',
  'IN_HEARING',
  'DECISION_PENDING',
  'COMMITMENT_APPLICABLE',
  'COMMITTED',
  'CORRECTED',
  'UNCORRECTED',
];
const UNCONTESTED: readonly CaseState[] = [
  'SERVED',
  'RECORDED',
  'PERFORMED',
  'PERFORMED_AND_RECORDED',
  'INSTALMENTS',
  'OVERDUE',
  'URGED',
];
/** Neither payment nor the closing of the file takes the party's time to contest away (行政复议法 art. 20, 行政诉讼法 art. 46). */
const CONTESTABLE: readonly CaseState[] = [...UNCONTESTED, 'CLOSED', 'ARCHIVED'];
const UNPAID: readonly CaseState[] = [
  'SERVED',
  'RECORDED',
  'INSTALMENTS',
  'OVERDUE',
  'URGED',
  'IN_REMEDY',
  'UPHELD',
  'CHANGED',
];
const UNPUBLISHED: readonly CaseState[] = [
  'DECIDED',
  ...UNCONTESTED,
  'IN_REMEDY',
  'UPHELD',
  'CHANGED',
  'COURT_ENFORCING',
  'ENFORCING',
  'ENFORCED',
  'ENFORCEMENT_ENDED',
];

const ofApl = { statute: 'APL', from: REVISED_APL, to: null, roll: false } as const;
const toPay = {
  kind: 'PAY',
  rule: 'R-709',
  statute: 'APL',
  procedures: BOTH,
  start: 'servedOn',
  length: 15,
  roll: true,
  isDuty: true,
  openIn: UNPAID,
  applies: (facts) => hasFine(facts) && facts.deferredUntil === null,
  isDone: ({ performedOn }) => performedOn !== null,
} as const satisfies Partial<DeadlineRule>;
const toContest = {
  start: 'servedOn',
  roll: true,
  isDuty: false,
  openIn: CONTESTABLE,
  isDone: ({ contestedOn }) => contestedOn !== null,
} as const satisfies Partial<DeadlineRule>;
const toReconsider = {
  ...toContest,
  kind: 'RECONSIDERATION',
  rule: 'R-1001',
  statute: 'ARL',
  procedures: BOTH,
  length: 60,
} as const satisfies Partial<DeadlineRule>;
const toLitigate = {
  ...toContest,
  kind: 'LITIGATION',
  rule: 'R-1008',
  basis: '行政诉讼法第四十六条',
  unit: 'MONTH',
  length: 6,
  from: '2015-05-01',
} as const satisfies Partial<DeadlineRule>;

/** The periods that are counted from one day of the case. DOMAIN.md §2.3–2.10. */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  {
    ...ofApl,
    kind: 'DECIDE',
    rule: 'R-502',
    basis: '行政处罚法第六十条',
    procedures: ['ORDINARY'],
    start: 'filedOn',
    length: 90,
    isDuty: true,
    openIn: BEFORE_DECISION,
    isDone: ({ decidedOn }) => decidedOn !== null,
  },
  {
    ...ofApl,
    kind: 'HEARING_REQUEST',
    rule: 'R-603',
    basis: '行政处罚法第六十四条',
    procedures: ['ORDINARY'],
    start: 'noticeServedOn',
    length: 5,
    isDuty: false,
    // Whatever the party has stated meanwhile, its five days run on.
    openIn: ['NOTIFIED', 'REEXAMINING', 'DECISION_PENDING'],
    applies: ({ hasHearingRight }) => hasHearingRight,
  },
  {
    ...ofApl,
    kind: 'PRESERVATION',
    rule: 'R-305',
    basis: '行政处罚法第五十六条',
    procedures: ['ORDINARY'],
    start: 'preservedOn',
    length: 7,
    isDuty: true,
    openIn: [...BEFORE_DECISION, 'TRANSFERRING'],
    isDone: ({ preservationDecidedOn }) => preservationDecidedOn !== null,
  },
  {
    ...ofApl,
    kind: 'SERVE',
    rule: 'R-512',
    basis: '行政处罚法第六十一条',
    procedures: ['ORDINARY'],
    start: 'decidedOn',
    length: 7,
    isDuty: true,
    openIn: ['DECIDED'],
    isDone: ({ servedOn }) => servedOn !== null,
  },
  {
    kind: 'PUBLISH',
    rule: 'R-803',
    basis: '国办发〔2018〕118号',
    unit: 'WORKING_DAY',
    from: '2018-12-05',
    to: null,
    procedures: BOTH,
    start: 'decidedOn',
    length: 7,
    roll: false,
    isDuty: true,
    openIn: UNPUBLISHED,
    isDone: ({ publishedOn }) => publishedOn !== null,
  },
  { ...toPay, basis: '行政处罚法第四十六条', from: null, to: '2021-07-14' },
  { ...toPay, basis: '行政处罚法第六十七条', from: REVISED_APL, to: null },
  {
    kind: 'URGING',
    rule: 'R-712',
    basis: '行政强制法第五十四条',
    statute: 'ACL',
    from: '2012-01-01',
    to: null,
    procedures: BOTH,
    start: 'urgedOn',
    length: 10,
    roll: false,
    isDuty: false,
    openIn: ['URGED'],
  },
  { ...toReconsider, basis: '行政复议法第九条', from: null, to: '2023-12-31' },
  { ...toReconsider, basis: '行政复议法第二十条', from: REVISED_ARL, to: null },
  { ...toLitigate, procedures: ['ORDINARY'], to: null },
  { ...toLitigate, procedures: ['SIMPLE'], to: '2023-12-31' },
];
