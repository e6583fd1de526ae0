import {
  broughtDispatches,
  broughtEnd,
  broughtStanding,
  type Told,
  type ToldHandler,
  type ToldReturn,
  type ToldStages,
} from './brought.ts';
import { advance, type Course, START } from './course.ts';
import type { EventState } from './event.ts';
import { EVENT_ACTIONS, type EventActionName, STATES_FROM_OUTSIDE } from './lifecycle.ts';
import { stepFactsOf } from './standing.ts';

/** An entry of a log as it was kept. */
export type LoggedAction = {
  readonly action: string;
  readonly state: string | null;
  readonly at: string;
  readonly payload: unknown;
};

/** What a log calls the taking in of an event that another system handles, and the taking back of it. */
export const IMPORT = 'IMPORT';
export const REVOKE = 'REVOKE';

/** Whether an outside system can bring an event in this state. */
export const mayComeFromOutside = (state: string | null): state is EventState =>
  (STATES_FROM_OUTSIDE as readonly (string | null)[]).includes(state);

const isAction = (text: string): text is EventActionName => (EVENT_ACTIONS as readonly string[]).includes(text);

type Brought = Partial<Told> & ToldStages & ToldHandler & ToldReturn;

/** How far an event has come when an import has brought it: the source is master, what was before does not count. */
export const courseOfImport = (state: EventState, record: Brought): Course => {
  const { closedAt, repliedAt, closureKind } = record;
  const told = {
    ...record,
    state,
    closedAt: closedAt ?? null,
    repliedAt: repliedAt ?? null,
    closureKind: closureKind ?? null,
  };
  const end = broughtEnd(told);
  return {
    ...START,
    state,
    founded: end.closureKind,
    closedAt: end.closedAt,
    standing: broughtStanding(record),
    dispatches: broughtDispatches(record),
  };
};

/** The record that an import's entry keeps; entries of tests and of old may keep none. */
const recordIn = (payload: unknown): Brought =>
  typeof payload === 'object' && payload !== null && 'record' in payload ? (payload.record as Brought) : {};

/** The answer to a whole log: how far the event has come, or which entry does not follow and why. */
export type Fold =
  | { readonly kind: 'folded'; readonly course: Course }
  | { readonly kind: 'broken'; readonly index: number; readonly because: string };

const follow = (course: Course, { action, state, at, payload }: LoggedAction): Course | string => {
  if (action === IMPORT) {
    if (!mayComeFromOutside(state)) return `Expected a state that an import can bring, found ${state}.`;
    return courseOfImport(state, recordIn(payload));
  }
  if (action === REVOKE) return state === null ? START : `Expected no state after a revocation, found ${state}.`;
  if (!isAction(action)) return `Expected an action of the state table, found ${action}.`;
  const answer = advance(course, { ...stepFactsOf(payload), action, at });
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
