import type { ClosureKind, DeliveryState, MediationOutcome, Rating, ReminderChannel } from './event.ts';
import type { EventActionName } from './lifecycle.ts';

/** What an action may tell beside its name; its entry in the log keeps it in the payload. */
export type StepFacts = {
  /** Founded by FEED_BACK, where several kinds may be. */
  readonly closureKind?: ClosureKind | null;
  /** ACCEPT of what a camera or an AI told: the person who confirmed it. */
  readonly confirmedBy?: string | null;
  /** MERGE: the number of the event under which it is followed. */
  readonly into?: string | null;
  /** DISPATCH: no person chose the receiver. */
  readonly isAutomatic?: boolean | null;
  /** DISPATCH, REASSIGN: who shall handle it. */
  readonly bodyCode?: string | null;
  readonly teamCode?: string | null;
  readonly officerNumber?: string | null;
  /** RETURN, FAIL_VERIFICATION, REOPEN and others: why. */
  readonly reason?: string | null;
  /** OPEN_CASE: the case that it became. */
  readonly caseNumber?: string | null;
  /** MEDIATE. */
  readonly outcome?: MediationOutcome | null;
  /** RATE. */
  readonly rating?: Rating | null;
  /** RATE: not the reporter's own. */
  readonly isStaff?: boolean | null;
  /** REMIND. */
  readonly channel?: ReminderChannel | null;
  readonly template?: string | null;
  readonly delivery?: DeliveryState | null;
};

export const STEP_FACTS = [
  'closureKind',
  'confirmedBy',
  'into',
  'isAutomatic',
  'bodyCode',
  'teamCode',
  'officerNumber',
  'reason',
  'caseNumber',
  'outcome',
  'rating',
  'isStaff',
  'channel',
  'template',
  'delivery',
] as const satisfies readonly (keyof StepFacts)[];

/**
 * When each stage was reached and how often the event turned back: what the log says, kept in the row. Stamps are RFC 3339.
 * Of acceptance, assessment, dispatch, receipt, arrival and case the first counts, of what follows the last.
 */
export type Standing = {
  readonly acceptedAt: string | null;
  readonly assessedAt: string | null;
  readonly dispatchedAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly arrivedAt: string | null;
  readonly caseOpenedAt: string | null;
  readonly fedBackAt: string | null;
  readonly verifiedAt: string | null;
  readonly ratedAt: string | null;
  readonly returnCount: number;
  readonly reworkCount: number;
  readonly reopenCount: number;
  readonly reminderCount: number;
  /** Null until it was dispatched. */
  readonly isFirstDispatchReturned: boolean | null;
  /** Whether its first dispatch was; null until then. */
  readonly isAutoDispatched: boolean | null;
  readonly isConfirmed: boolean;
  /** The reporter's own; a staff rating never counts for satisfaction. DOMAIN.md §6.2, §8 (5). */
  readonly rating: Rating | null;
  readonly staffRating: Rating | null;
  readonly mediationOutcome: MediationOutcome | null;
  readonly caseNumber: string | null;
  /** The number of the event under which it is followed since it was merged. */
  readonly parentNumber: string | null;
};

export const NOTHING_DONE: Standing = {
  acceptedAt: null,
  assessedAt: null,
  dispatchedAt: null,
  acknowledgedAt: null,
  arrivedAt: null,
  caseOpenedAt: null,
  fedBackAt: null,
  verifiedAt: null,
  ratedAt: null,
  returnCount: 0,
  reworkCount: 0,
  reopenCount: 0,
  reminderCount: 0,
  isFirstDispatchReturned: null,
  isAutoDispatched: null,
  isConfirmed: false,
  rating: null,
  staffRating: null,
  mediationOutcome: null,
  caseNumber: null,
  parentNumber: null,
};
export const STANDING_FIELDS = Object.keys(NOTHING_DONE) as readonly (keyof Standing)[];

type Taken = StepFacts & { readonly at: string };
type Note = (before: Standing, step: Taken) => Partial<Standing>;

const passed: Note = ({ acceptedAt, isConfirmed }, { at, confirmedBy }) => ({
  acceptedAt: acceptedAt ?? at,
  isConfirmed: isConfirmed || confirmedBy != null,
});

const rated: Note = ({ rating, staffRating }, step) =>
  step.isStaff === true
    ? { staffRating: step.rating ?? staffRating }
    : { rating: step.rating ?? rating, ratedAt: step.at };

/** What each action leaves in the row. Others leave nothing. */
const NOTES: Readonly<Partial<Record<EventActionName, Note>>> = {
  ACCEPT: passed,
  PASS_TO_POLICE: passed,
  ASSESS: ({ assessedAt }, { at }) => ({ assessedAt: assessedAt ?? at }),
  MERGE: (_, { into }) => ({ parentNumber: into ?? null }),
  DISPATCH: ({ dispatchedAt, isAutoDispatched, isFirstDispatchReturned }, { at, isAutomatic }) => ({
    dispatchedAt: dispatchedAt ?? at,
    isAutoDispatched: isAutoDispatched ?? isAutomatic === true,
    isFirstDispatchReturned: isFirstDispatchReturned ?? false,
  }),
  ACKNOWLEDGE: ({ acknowledgedAt }, { at }) => ({ acknowledgedAt: acknowledgedAt ?? at }),
  RETURN: ({ returnCount, acknowledgedAt, isFirstDispatchReturned }) => ({
    returnCount: returnCount + 1,
    isFirstDispatchReturned: acknowledgedAt === null || isFirstDispatchReturned === true,
  }),
  RECORD_PROGRESS: ({ arrivedAt }, { at }) => ({ arrivedAt: arrivedAt ?? at }),
  OPEN_CASE: ({ caseOpenedAt, caseNumber }, step) => ({
    caseOpenedAt: caseOpenedAt ?? step.at,
    caseNumber: step.caseNumber ?? caseNumber,
  }),
  MEDIATE: ({ mediationOutcome }, { outcome }) => ({ mediationOutcome: outcome ?? mediationOutcome }),
  FEED_BACK: (_, { at }) => ({ fedBackAt: at }),
  RECEIVE_ANSWER: (_, { at }) => ({ fedBackAt: at }),
  PASS_VERIFICATION: (_, { at }) => ({ verifiedAt: at }),
  FAIL_VERIFICATION: ({ reworkCount }) => ({ reworkCount: reworkCount + 1, fedBackAt: null }),
  RATE: rated,
  REOPEN: ({ reopenCount }) => ({
    reopenCount: reopenCount + 1,
    fedBackAt: null,
    verifiedAt: null,
    ratedAt: null,
    rating: null,
  }),
  REMIND: ({ reminderCount }) => ({ reminderCount: reminderCount + 1 }),
};

/** The standing after an action that was permitted. */
export const noteStep = (before: Standing, action: EventActionName, step: Taken): Standing => {
  const note = NOTES[action];
  return note === undefined ? before : { ...before, ...note(before, step) };
};

/** What the payload of a log's entry tells; anything else in it passes by. */
export const stepFactsOf = (payload: unknown): StepFacts => {
  if (typeof payload !== 'object' || payload === null) return {};
  const told = payload as Readonly<Record<string, unknown>>;
  return Object.fromEntries(STEP_FACTS.filter((name) => told[name] != null).map((name) => [name, told[name]]));
};
