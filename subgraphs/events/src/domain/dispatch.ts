import type { DeliveryState, ReminderChannel } from './event.ts';
import type { EventActionName } from './lifecycle.ts';
import type { StepFacts } from './standing.ts';

/** 已反馈, 已退单, 已转办, 提请争议, 已撤回: how an order to handle an event ended. */
export const DISPATCH_ENDS = ['FED_BACK', 'RETURNED', 'REASSIGNED', 'DISPUTED', 'WITHDRAWN'] as const;
export type DispatchEnd = (typeof DISPATCH_ENDS)[number];

/** One order to handle an event, and how far its receiver came. Stamps are RFC 3339. */
export type Dispatch = {
  readonly dispatchedAt: string;
  readonly isAutomatic: boolean;
  readonly bodyCode: string | null;
  readonly teamCode: string | null;
  readonly officerNumber: string | null;
  readonly acknowledgedAt: string | null;
  readonly arrivedAt: string | null;
  readonly endedAt: string | null;
  readonly end: DispatchEnd | null;
  readonly reason: string | null;
};

/** One reminder of whoever handles it. 催办、督办 */
export type Reminder = {
  readonly at: string;
  readonly channel: ReminderChannel | null;
  readonly template: string | null;
  readonly delivery: DeliveryState;
  readonly officerNumber: string | null;
};

type Taken = StepFacts & { readonly at: string };
type Change = (last: Dispatch, step: Taken) => Dispatch;

const ending =
  (end: DispatchEnd): Change =>
  (last, { at, reason }) => ({ ...last, end, endedAt: at, reason: reason ?? null });

const CHANGES: Readonly<Partial<Record<EventActionName, Change>>> = {
  ACKNOWLEDGE: (last, { at, officerNumber }) => ({
    ...last,
    acknowledgedAt: at,
    officerNumber: officerNumber ?? last.officerNumber,
  }),
  RECORD_PROGRESS: (last, { at }) => ({ ...last, arrivedAt: last.arrivedAt ?? at }),
  FEED_BACK: ending('FED_BACK'),
  RETURN: ending('RETURNED'),
  REASSIGN: ending('REASSIGNED'),
  DISPUTE: ending('DISPUTED'),
  // What was sent back, fed back or disputed before ended so.
  WITHDRAW: (last, step) => (last.end === null ? ending('WITHDRAWN')(last, step) : last),
  // It is handled again by whoever handled it.
  FAIL_VERIFICATION: (last) => ({ ...last, end: null, endedAt: null, reason: null }),
};

const opened = ({ at, isAutomatic, bodyCode, teamCode, officerNumber }: Taken): Dispatch => ({
  dispatchedAt: at,
  isAutomatic: isAutomatic === true,
  bodyCode: bodyCode ?? null,
  teamCode: teamCode ?? null,
  officerNumber: officerNumber ?? null,
  acknowledgedAt: null,
  arrivedAt: null,
  endedAt: null,
  end: null,
  reason: null,
});

/** The orders after an action that was permitted. */
export const noteDispatch = (
  before: readonly Dispatch[],
  action: EventActionName,
  step: Taken,
): readonly Dispatch[] => {
  const last = before.at(-1);
  const change = CHANGES[action];
  const changed = last === undefined || change === undefined ? before : [...before.slice(0, -1), change(last, step)];
  return action === 'DISPATCH' || action === 'REASSIGN' ? [...changed, opened(step)] : changed;
};

/** The reminders after an action that was permitted. One that was sent is not known to have arrived. */
export const noteReminder = (
  before: readonly Reminder[],
  action: EventActionName,
  { at, channel, template, delivery, officerNumber }: Taken,
): readonly Reminder[] => {
  if (action !== 'REMIND') return before;
  const told = { channel: channel ?? null, template: template ?? null, officerNumber: officerNumber ?? null };
  return [...before, { at, ...told, delivery: delivery ?? 'SENT' }];
};

/** Whole minutes from the order to the arrival; null until somebody has arrived. 到场时长 */
export const minutesToArrival = (dispatchedAt: string | null, arrivedAt: string | null): number | null =>
  dispatchedAt === null || arrivedAt === null
    ? null
    : Math.round((Date.parse(arrivedAt) - Date.parse(dispatchedAt)) / 60_000);
