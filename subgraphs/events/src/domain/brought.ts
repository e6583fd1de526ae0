import { type ClosureKind, type EventState, isOpen } from './event.ts';
import { stateFromReply } from './lifecycle.ts';

/** What a source tells of how far an event has come; it may tell nothing. */
export type Told = {
  readonly state: EventState | null;
  readonly repliedAt: string | null;
  readonly closedAt: string | null;
  readonly closureKind: ClosureKind | null;
};

/**
 * How far an event has come that an import brings: as its source states, else as its reply tells. An ended event ended
 * when its source says, else with its reply; an open one has no end, whatever its source says.
 */
export const broughtState = ({ state, repliedAt }: Told): EventState => state ?? stateFromReply(repliedAt);

export const broughtEnd = (told: Told): { closedAt: string | null; closureKind: ClosureKind | null } =>
  isOpen(broughtState(told))
    ? { closedAt: null, closureKind: null }
    : { closedAt: told.closedAt ?? told.repliedAt, closureKind: told.closureKind };

/**
 * The number of an event within its jurisdiction. Systems count without regard for each other: where a source names the
 * system that counts, its name stands before the number.
 */
export const numberOf = ({ number, numberedBy }: { number: string; numberedBy: string | null }): string =>
  numberedBy === null ? number : `${numberedBy}-${number}`;
