import { type MoveRefused, move } from '@network/kit/lifecycle';
import { type Dispatch, noteDispatch, noteReminder, type Reminder } from './dispatch.ts';
import { type ClosureKind, type EventState, isOpen } from './event.ts';
import {
  CLOSURES,
  EVENT_LIFECYCLE,
  type EventActionName,
  type LifecycleState,
  MOST_TIMES,
  RETURNS_BEFORE_DISPUTE,
  UNREPORTED,
} from './lifecycle.ts';
import { NOTHING_DONE, noteStep, type Standing, type StepFacts } from './standing.ts';

/** How far an event has come: what its log says when it is read from the start. */
export type Course = {
  readonly state: LifecycleState;
  /** How the event ends, once it ends. */
  readonly founded: ClosureKind | null;
  /** RFC 3339; null while it is open. */
  readonly closedAt: string | null;
  readonly times: Readonly<Partial<Record<EventActionName, number>>>;
  readonly standing: Standing;
  readonly dispatches: readonly Dispatch[];
  readonly reminders: readonly Reminder[];
};

/** One action to take. `closureKind` says what an action founds that may found several. */
export type Step = StepFacts & { readonly action: EventActionName; readonly at: string };

export type StepRefused = MoveRefused<LifecycleState, EventActionName>;
export type Advance = { readonly kind: 'advanced'; readonly course: Course } | StepRefused;

export const START: Course = {
  state: UNREPORTED,
  founded: null,
  closedAt: null,
  times: {},
  standing: NOTHING_DONE,
  dispatches: [],
  reminders: [],
};

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
  return {
    kind: 'advanced',
    course: {
      state,
      times: { ...course.times, [action]: (course.times[action] ?? 0) + 1 },
      standing: noteStep(course.standing, action, step),
      dispatches: noteDispatch(course.dispatches, action, step),
      reminders: noteReminder(course.reminders, action, step),
      ...closing(state, course, step),
    },
  };
};
