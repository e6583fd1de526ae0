import type { Dispatch } from './dispatch.ts';
import { type ClosureKind, type EventState, isOpen } from './event.ts';
import { stateFromReply } from './lifecycle.ts';
import { NOTHING_DONE, STANDING_FIELDS, type Standing } from './standing.ts';

/** What a source tells of how far an event has come; it may tell nothing. */
export type Told = {
  readonly state: EventState | null;
  readonly repliedAt: string | null;
  readonly closedAt: string | null;
  readonly closureKind: ClosureKind | null;
};

/** The stages that a source tells of, each or none. */
export type ToldStages = { readonly [Field in keyof Standing]?: Standing[Field] | null };

/** Who handles it as a source tells it. */
export type ToldHandler = {
  readonly handlerBodyCode?: string | null;
  readonly handlerTeamCode?: string | null;
  readonly handlerOfficerNumber?: string | null;
};

/** Its only order sent back, as a source tells it: nobody handles the event then. */
export type ToldReturn = { readonly returnedAt?: string | null; readonly returnReason?: string | null };

/** The states to which stages lead, the furthest first. */
const REACHED: readonly (readonly [stage: keyof ToldStages, state: EventState])[] = [
  ['ratedAt', 'CLOSED'],
  ['verifiedAt', 'AWAITING_RATING'],
  ['fedBackAt', 'AWAITING_VERIFICATION'],
  ['caseOpenedAt', 'IN_HANDLING'],
  ['arrivedAt', 'IN_HANDLING'],
  ['acknowledgedAt', 'IN_HANDLING'],
  ['dispatchedAt', 'AWAITING_RECEIPT'],
  ['assessedAt', 'AWAITING_DISPATCH'],
  ['acceptedAt', 'AWAITING_ASSESSMENT'],
];
/** Closures of what nobody was to handle. */
const CONCLUSIONS: readonly (ClosureKind | null)[] = ['NOT_ACCEPTED', 'WITHDRAWN'];

/** The state of an event whose source states none: the furthest that its closure, its stages and its reply lead to. */
const stateFromStages = (told: Told & ToldStages & ToldReturn): EventState => {
  if (CONCLUSIONS.includes(told.closureKind)) return 'CONCLUDED';
  if (told.closedAt !== null) return 'CLOSED';
  if (told.repliedAt !== null && told.fedBackAt == null) return stateFromReply(told.repliedAt);
  const reached = REACHED.find(([stage]) => told[stage] != null)?.[1] ?? stateFromReply(told.repliedAt);
  return reached === 'AWAITING_RECEIPT' && told.returnedAt != null ? 'AWAITING_DISPATCH' : reached;
};

/**
 * How far an event has come that an import brings: as its source states, else as its stages and its reply tell. An ended
 * event ended when its source says, else with its reply; an open one has no end, whatever its source says.
 */
export const broughtState = (told: Told & ToldStages & ToldReturn): EventState => told.state ?? stateFromStages(told);

export const broughtEnd = (
  told: Told & ToldStages & ToldReturn,
): { closedAt: string | null; closureKind: ClosureKind | null } =>
  isOpen(broughtState(told))
    ? { closedAt: null, closureKind: null }
    : { closedAt: told.closedAt ?? told.ratedAt ?? told.repliedAt, closureKind: told.closureKind };

/** What is wrong with what a source tells of an event's end: an ended event without the time of its end; null where nothing is. */
export const faultOfEnd = (
  told: Told & ToldStages & ToldReturn,
): { field: 'closedAt'; expected: string; found: string } | null => {
  const state = broughtState(told);
  if (isOpen(state) || broughtEnd(told).closedAt !== null) return null;
  return { field: 'closedAt', expected: 'Expected the time at which an ended event ended', found: state };
};

/** The stages as a source tells them; a first order that was told counts as one that was not returned unless it says so. */
export const broughtStanding = (told: ToldStages & ToldReturn): Standing => {
  const given = Object.fromEntries(
    STANDING_FIELDS.filter((name) => told[name] != null).map((name) => [name, told[name]]),
  );
  const isDispatched = told.dispatchedAt != null;
  const isReturned = told.returnedAt != null;
  return {
    ...NOTHING_DONE,
    returnCount: isReturned ? 1 : 0,
    isFirstDispatchReturned: isDispatched ? isReturned : null,
    isAutoDispatched: isDispatched ? false : null,
    ...given,
  };
};

const endOf = ({ fedBackAt, returnedAt }: ToldStages & ToldReturn): Dispatch['end'] => {
  if (fedBackAt != null) return 'FED_BACK';
  return returnedAt == null ? null : 'RETURNED';
};

/** The order to handle it, where a source tells of one: its last, with the handler that it names. */
export const broughtDispatches = (told: ToldStages & ToldHandler & ToldReturn): readonly Dispatch[] => {
  if (told.dispatchedAt == null) return [];
  const fedBackAt = told.fedBackAt ?? null;
  const end = endOf(told);
  return [
    {
      dispatchedAt: told.dispatchedAt,
      isAutomatic: told.isAutoDispatched === true,
      bodyCode: told.handlerBodyCode ?? null,
      teamCode: told.handlerTeamCode ?? null,
      officerNumber: told.handlerOfficerNumber ?? null,
      acknowledgedAt: told.acknowledgedAt ?? null,
      arrivedAt: told.arrivedAt ?? null,
      endedAt: end === 'RETURNED' ? (told.returnedAt ?? null) : fedBackAt,
      end,
      reason: end === 'RETURNED' ? (told.returnReason ?? null) : null,
    },
  ];
};

/**
 * The number of an event within its jurisdiction. Systems count without regard for each other: where a source names the
 * system that counts, its name stands before the number.
 */
export const numberOf = ({ number, numberedBy }: { number: string; numberedBy: string | null }): string =>
  numberedBy === null ? number : `${numberedBy}-${number}`;
