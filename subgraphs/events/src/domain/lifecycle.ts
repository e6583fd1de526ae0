import type { Transitions } from '@network/kit/lifecycle';
import type { ClosureKind, EventState } from './event.ts';

/** Before anything was reported: the start of every log. No event is ever shown in it. */
export const UNREPORTED = 'UNREPORTED';
export type LifecycleState = EventState | typeof UNREPORTED;

/** What may be done about an event, in the order of the procedure. DOMAIN.md §5.1. */
export const EVENT_ACTIONS = [
  /** 上报 */
  'REPORT',
  /** 补充: sent back to the reporter, once */
  'REQUEST_SUPPLEMENT',
  /** 受理 */
  'ACCEPT',
  /** 不予受理 */
  'REFUSE',
  /** 紧急转 110 */
  'PASS_TO_POLICE',
  /** 关联重复 */
  'MERGE',
  /** 定性定级 */
  'ASSESS',
  /** 派单 */
  'DISPATCH',
  /** 签收 */
  'ACKNOWLEDGE',
  /** 退单 */
  'RETURN',
  /** 提请职责争议 */
  'DISPUTE',
  /** 争议已明确 */
  'SETTLE_DISPUTE',
  /** 到场、过程上传 */
  'RECORD_PROGRESS',
  /** 转案 */
  'OPEN_CASE',
  /** 吹哨 */
  'CALL_BODIES',
  /** 各方完成或缺席 */
  'CONCLUDE_CALLS',
  /** 调解 */
  'MEDIATE',
  /** 延期 */
  'EXTEND',
  /** 转办 */
  'REASSIGN',
  /** 反馈 */
  'FEED_BACK',
  /** 对方反馈: the other network's answer */
  'RECEIVE_ANSWER',
  /** 核查通过 */
  'PASS_VERIFICATION',
  /** 核查不过 */
  'FAIL_VERIFICATION',
  /** 评价 */
  'RATE',
  /** 未评价: the days for rating are over */
  'LAPSE',
  /** 重启 */
  'REOPEN',
  /** 撤回 */
  'WITHDRAW',
  /** 催办、督办 */
  'REMIND',
  /** 升级 */
  'ESCALATE',
] as const;
export type EventActionName = (typeof EVENT_ACTIONS)[number];

/** What may be done in every open state without moving it. */
const watched = <State extends EventState>(state: State) => ({ REMIND: state, ESCALATE: state }) as const;

/**
 * The whole course of an event, DOMAIN.md §5.1. Withdrawal stands there only as a closure kind: here the reporter may
 * withdraw until somebody has begun to handle it.
 */
export const EVENT_LIFECYCLE: Transitions<LifecycleState, EventActionName> = {
  UNREPORTED: { REPORT: 'AWAITING_ACCEPTANCE' },
  AWAITING_ACCEPTANCE: {
    REQUEST_SUPPLEMENT: 'AWAITING_ACCEPTANCE',
    ACCEPT: 'AWAITING_ASSESSMENT',
    REFUSE: 'CONCLUDED',
    PASS_TO_POLICE: 'TRANSFERRED',
    WITHDRAW: 'CONCLUDED',
    ...watched('AWAITING_ACCEPTANCE'),
  },
  AWAITING_ASSESSMENT: {
    MERGE: 'MERGED',
    ASSESS: 'AWAITING_DISPATCH',
    WITHDRAW: 'CONCLUDED',
    ...watched('AWAITING_ASSESSMENT'),
  },
  AWAITING_DISPATCH: {
    DISPATCH: 'AWAITING_RECEIPT',
    WITHDRAW: 'CONCLUDED',
    ...watched('AWAITING_DISPATCH'),
  },
  AWAITING_RECEIPT: {
    ACKNOWLEDGE: 'IN_HANDLING',
    RETURN: 'AWAITING_DISPATCH',
    DISPUTE: 'IN_DISPUTE',
    WITHDRAW: 'CONCLUDED',
    ...watched('AWAITING_RECEIPT'),
  },
  IN_DISPUTE: { SETTLE_DISPUTE: 'AWAITING_DISPATCH', ...watched('IN_DISPUTE') },
  IN_HANDLING: {
    RECORD_PROGRESS: 'IN_HANDLING',
    OPEN_CASE: 'IN_HANDLING',
    CALL_BODIES: 'IN_JOINT_HANDLING',
    MEDIATE: 'IN_HANDLING',
    EXTEND: 'IN_HANDLING',
    REASSIGN: 'AWAITING_RECEIPT',
    FEED_BACK: 'AWAITING_VERIFICATION',
    ...watched('IN_HANDLING'),
  },
  IN_JOINT_HANDLING: { CONCLUDE_CALLS: 'IN_HANDLING', ...watched('IN_JOINT_HANDLING') },
  TRANSFERRED: { RECEIVE_ANSWER: 'AWAITING_VERIFICATION', ...watched('TRANSFERRED') },
  AWAITING_VERIFICATION: {
    PASS_VERIFICATION: 'AWAITING_RATING',
    FAIL_VERIFICATION: 'IN_HANDLING',
    ...watched('AWAITING_VERIFICATION'),
  },
  AWAITING_RATING: {
    RATE: 'CLOSED',
    LAPSE: 'CLOSED',
    REOPEN: 'AWAITING_ASSESSMENT',
    ...watched('AWAITING_RATING'),
  },
  CLOSED: { REOPEN: 'AWAITING_ASSESSMENT' },
  CONCLUDED: {},
  MERGED: {},
};

/** How often an action may be taken in the course of one event. DOMAIN.md §5.1. */
export const MOST_TIMES: Readonly<Partial<Record<EventActionName, number>>> = {
  REQUEST_SUPPLEMENT: 1,
  RETURN: 2,
  EXTEND: 2,
  REOPEN: 2,
};

/** Returns that must have been before a body may dispute the duty. DOMAIN.md §5.1: two returns, then 争议. */
export const RETURNS_BEFORE_DISPUTE = 2;

/** The closure kinds that an action may found; the event ends with the last that was founded. DOMAIN.md §5.1. */
export const CLOSURES: Readonly<Partial<Record<EventActionName, readonly [ClosureKind, ...ClosureKind[]]>>> = {
  REFUSE: ['NOT_ACCEPTED'],
  WITHDRAW: ['WITHDRAWN'],
  MERGE: ['MERGED'],
  FEED_BACK: ['RESOLVED', 'UNFOUNDED', 'TURNED_INTO_CASE', 'UNRESOLVABLE'],
  RECEIVE_ANSWER: ['TRANSFERRED_OUT'],
};

/**
 * The states that an import may bring an event in. The others stand on something that only this network holds: the
 * event that it was merged into, the call to 110 with its outside number, the bodies that were called, the dispute.
 */
export const STATES_FROM_OUTSIDE = [
  'AWAITING_ACCEPTANCE',
  'AWAITING_ASSESSMENT',
  'AWAITING_DISPATCH',
  'AWAITING_RECEIPT',
  'IN_HANDLING',
  'AWAITING_VERIFICATION',
  'AWAITING_RATING',
  'CLOSED',
  'CONCLUDED',
] as const satisfies readonly EventState[];

/**
 * The state that an import brings where its source states none: answered is closed, not answered awaits acceptance.
 * A published answer is feedback (反馈) that nobody will verify or rate here, and rating lapses after seven days.
 */
export const stateFromReply = (repliedAt: string | null): EventState =>
  repliedAt === null ? 'AWAITING_ACCEPTANCE' : 'CLOSED';
