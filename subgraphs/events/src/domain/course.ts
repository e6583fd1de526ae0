import { type MoveRefused, move } from '@network/kit/lifecycle';
import { CLOSURE_KINDS, type ClosureKind, type EventState, isOpen } from './event.ts';
import {
  CLOSURES,
  EVENT_ACTIONS,
  EVENT_LIFECYCLE,
  type EventActionName,
  type LifecycleState,
  MOST_TIMES,
  RETURNS_BEFORE_DISPUTE,
  STATES_FROM_OUTSIDE,
  UNREPORTED,
} from './lifecycle.ts';

/** How far an event has come: what its log says when it is read from the start. */
export type Course = {
  readonly state: LifecycleState;
  /** How the event ends, once it ends. */
  readonly founded: ClosureKind | null;
  /** RFC 3339; null while it is open. */
  readonly closedAt: string | null;
  readonly times: Readonly<Partial<Record<EventActionName, number>>>;
};

/** One action to take. `closureKind` says what an action founds that may found several. */
export type Step = {
  readonly action: EventActionName;
  readonly at: string;
  readonly closureKind?: ClosureKind | null;
};

export type StepRefused = MoveRefused<LifecycleState, EventActionName>;
export type Advance = { readonly kind: 'advanced'; readonly course: Course } | StepRefused;

/** An entry of a log as it was kept. */
export type LoggedAction = {
  readonly action: string;
  readonly state: string | null;
  readonly at: string;
  readonly payload: unknown;
};

export const START: Course = { state: UNREPORTED, founded: null, closedAt: null, times: {} };

/** What a log calls the taking in of an event that another system handles, and the taking back of it. */
export const IMPORT = 'IMPORT';
export const REVOKE = 'REVOKE';

const refuseFor = ({ state }: Course, action: EventActionName, because: string): StepRefused => {
  const answer = move(EVENT_LIFECYCLE, state, action);
  const permitted = (Object.keys(EVENT_LIFECYCLE[state]) as EventActionName[]).filter((other) => other !== action);
  return answer.kind === 'refused' ? answer : { kind: 'refused', from: state, action, permitted, because };
};

/** Why the course so far forbids an action that its state would permit. */
const forbidden = ({ times, state }: Course, action: EventActionName): string | null => {
  const most = MOST_TIMES[action];
  const before = times[action] ?? 0;
  if (most !== undefined && before >= most)
    return `Expected ${action} at most ${most} times, found it taken ${before} times already.`;
  if (action === 'DISPUTE' && (times.RETURN ?? 0) < RETURNS_BEFORE_DISPUTE)
    return `Expected ${RETURNS_BEFORE_DISPUTE} returns before a dispute in state ${state}, found ${times.RETURN ?? 0}.`;
  return null;
};

/** What an action founds: its only closure kind, the one of several that the step names, or nothing. */
const foundedBy = ({ action, closureKind }: Step): ClosureKind | null | undefined => {
  const [only, ...others] = CLOSURES[action] ?? [];
  if (only === undefined) return closureKind == null ? null : undefined;
  if (closureKind == null) return others.length === 0 ? only : undefined;
  return [only, ...others].find((kind) => kind === closureKind);
};

const closing = (state: EventState, before: Course, step: Step): Pick<Course, 'founded' | 'closedAt'> => {
  if (step.action === 'REOPEN') return { founded: null, closedAt: null };
  return { founded: foundedBy(step) ?? before.founded, closedAt: isOpen(state) ? null : step.at };
};

/** Takes one action, or says why it may not be taken here. DOMAIN.md §5.1. */
export const advance = (course: Course, step: Step): Advance => {
  const { action } = step;
  const answer = move(EVENT_LIFECYCLE, course.state, action);
  if (answer.kind === 'refused') return answer;
  const because = forbidden(course, action);
  if (because !== null) return refuseFor(course, action, because);
  if (foundedBy(step) === undefined) {
    const kinds = CLOSURES[action] ?? [];
    const expected = kinds.length === 0 ? 'no closure kind' : `one of the closure kinds ${kinds.join(', ')}`;
    return refuseFor(course, action, `Expected ${expected} with ${action}, found ${step.closureKind ?? 'none'}.`);
  }
  const state = answer.to as EventState;
  const times = { ...course.times, [action]: (course.times[action] ?? 0) + 1 };
  return { kind: 'advanced', course: { state, times, ...closing(state, course, step) } };
};

/** Whether an outside system can bring an event in this state. */
export const mayComeFromOutside = (state: string | null): state is EventState =>
  (STATES_FROM_OUTSIDE as readonly (string | null)[]).includes(state);

const isAction = (text: string): text is EventActionName => (EVENT_ACTIONS as readonly string[]).includes(text);

const isClosureKind = (value: unknown): value is ClosureKind => (CLOSURE_KINDS as readonly unknown[]).includes(value);

const closureIn = (payload: unknown): ClosureKind | null => {
  const value =
    typeof payload === 'object' && payload !== null && 'closureKind' in payload ? payload.closureKind : null;
  return isClosureKind(value) ? value : null;
};

/** The answer to a whole log: how far the event has come, or which entry does not follow and why. */
export type Fold =
  | { readonly kind: 'folded'; readonly course: Course }
  | { readonly kind: 'broken'; readonly index: number; readonly because: string };

const follow = (course: Course, { action, state, at, payload }: LoggedAction): Course | string => {
  if (action === IMPORT) {
    if (!mayComeFromOutside(state)) return `Expected a state that an import can bring, found ${state}.`;
    return { state, founded: null, closedAt: isOpen(state) ? null : at, times: {} };
  }
  if (action === REVOKE) return state === null ? START : `Expected no state after a revocation, found ${state}.`;
  if (!isAction(action)) return `Expected an action of the state table, found ${action}.`;
  const answer = advance(course, { action, at, closureKind: closureIn(payload) });
  if (answer.kind === 'refused') return answer.because;
  return answer.course.state === state ? answer.course : `Expected state ${answer.course.state}, found ${state}.`;
};

/** Reads a log from the start. An import carries its state and may stand anywhere: its source is master of the event. A revocation leaves nothing. */
export const foldLog = (entries: Iterable<LoggedAction>): Fold => {
  let course = START;
  let index = 0;
  for (const entry of entries) {
    const next = follow(course, entry);
    if (typeof next === 'string') return { kind: 'broken', index, because: next };
    course = next;
    index += 1;
  }
  return { kind: 'folded', course };
};
