/** Who or what brings events. DOMAIN.md §5.1, S0–S4; a message board is a channel of the government's site. */
export const EVENT_SOURCES = [
  'GRID',
  'PATROL',
  'CAMERA',
  'HOTLINE_12345',
  'POLICE_110',
  'PUBLIC_APP',
  'DEPARTMENT',
  'SUPERIOR',
  'POWER_PATROL',
  'MESSAGE_BOARD',
] as const;
export type EventSource = (typeof EVENT_SOURCES)[number];

/** 一般, 较急, 紧急, 重大: the lowest first. */
export const EVENT_LEVELS = ['ORDINARY', 'PRESSING', 'URGENT', 'MAJOR'] as const;
export type EventLevel = (typeof EVENT_LEVELS)[number];

/** States in which something is still to be done, in the order of the procedure. */
export const OPEN_STATES = [
  'AWAITING_ACCEPTANCE',
  'AWAITING_ASSESSMENT',
  'AWAITING_DISPATCH',
  'AWAITING_RECEIPT',
  'IN_HANDLING',
  'IN_JOINT_HANDLING',
  'TRANSFERRED',
  'IN_DISPUTE',
  'AWAITING_VERIFICATION',
  'AWAITING_RATING',
] as const;

/** States in which nothing is. A closed event may be opened again by its reporter. */
export const ENDED_STATES = ['CLOSED', 'CONCLUDED', 'MERGED'] as const;

export const EVENT_STATES = [...OPEN_STATES, ...ENDED_STATES] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** 解决, 不属实, 不受理, 转出, 合并, 已转案, 无法解决, 已撤回. DOMAIN.md §5.1. */
export const CLOSURE_KINDS = [
  'RESOLVED',
  'UNFOUNDED',
  'NOT_ACCEPTED',
  'TRANSFERRED_OUT',
  'MERGED',
  'TURNED_INTO_CASE',
  'UNRESOLVABLE',
  'WITHDRAWN',
] as const;
export type ClosureKind = (typeof CLOSURE_KINDS)[number];

/** 满意, 基本满意, 不满意: what a reporter may say of the handling. */
export const RATINGS = ['SATISFIED', 'BASICALLY_SATISFIED', 'UNSATISFIED'] as const;
export type Rating = (typeof RATINGS)[number];

/** 调解成功, 调解不成, 撤回调解. What a mediation came to. DOMAIN.md §5.1. */
export const MEDIATION_OUTCOMES = ['RESOLVED', 'UNRESOLVED', 'WITHDRAWN'] as const;
export type MediationOutcome = (typeof MEDIATION_OUTCOMES)[number];

/** 微信, 短信, 电话, 专项督查: by what a handler is reminded. DOMAIN.md §5.1, S3. */
export const REMINDER_CHANNELS = ['WECHAT', 'SMS', 'PHONE', 'SPECIAL_INSPECTION'] as const;
export type ReminderChannel = (typeof REMINDER_CHANNELS)[number];

/** 已发送, 已送达, 未送达. */
export const DELIVERY_STATES = ['SENT', 'DELIVERED', 'FAILED'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Whether something is still to be done. */
export const isOpen = (state: EventState): boolean => (OPEN_STATES as readonly EventState[]).includes(state);

/** Whether an event is open past its deadline; `now` is its government's. Instants are compared, whatever their offsets. */
export const isOverdue = ({ state, dueAt }: { state: EventState; dueAt: string | null }, now: string): boolean =>
  dueAt !== null && isOpen(state) && Date.parse(dueAt) < Date.parse(now);

/** The states that a filter leaves; `null` when it leaves all. */
export const statesOf = (filter: {
  states?: readonly EventState[] | null;
  isOpen?: boolean | null;
}): EventState[] | null => {
  if (filter.states == null && filter.isOpen == null) return null;
  return EVENT_STATES.filter(
    (state) =>
      (filter.states == null || filter.states.includes(state)) &&
      (filter.isOpen == null || isOpen(state) === filter.isOpen),
  );
};
