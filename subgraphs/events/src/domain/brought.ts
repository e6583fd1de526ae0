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

/**
 * How far an event has come that an import brings: as its source states, else as its reply tells. An ended event ended
 * when its source says, else with its reply; an open one has no end, whatever its source says.
 */
export const broughtState = ({ state, repliedAt }: Told): EventState => state ?? stateFromReply(repliedAt);

export const broughtEnd = (told: Told): { closedAt: string | null; closureKind: ClosureKind | null } =>
  isOpen(broughtState(told))
    ? { closedAt: null, closureKind: null }
    : { closedAt: told.closedAt ?? told.repliedAt, closureKind: told.closureKind };

/** The stages as a source tells them; a first order that was told counts as one that was not returned unless it says so. */
export const broughtStanding = (told: ToldStages): Standing => {
  const given = Object.fromEntries(
    STANDING_FIELDS.filter((name) => told[name] != null).map((name) => [name, told[name]]),
  );
  const isDispatched = told.dispatchedAt != null;
  return {
    ...NOTHING_DONE,
    isFirstDispatchReturned: isDispatched ? false : null,
    isAutoDispatched: isDispatched ? false : null,
    ...given,
  };
};

/** The order to handle it, where a source tells of one: its last, with the handler that it names. */
export const broughtDispatches = (told: ToldStages & ToldHandler): readonly Dispatch[] => {
  if (told.dispatchedAt == null) return [];
  const fedBackAt = told.fedBackAt ?? null;
  return [
    {
      dispatchedAt: told.dispatchedAt,
      isAutomatic: told.isAutoDispatched === true,
      bodyCode: told.handlerBodyCode ?? null,
      teamCode: told.handlerTeamCode ?? null,
      officerNumber: told.handlerOfficerNumber ?? null,
      acknowledgedAt: told.acknowledgedAt ?? null,
      arrivedAt: told.arrivedAt ?? null,
      endedAt: fedBackAt,
      end: fedBackAt === null ? null : 'FED_BACK',
      reason: null,
    },
  ];
};

/**
 * The number of an event within its jurisdiction. Systems count without regard for each other: where a source names the
 * system that counts, its name stands before the number.
 */
export const numberOf = ({ number, numberedBy }: { number: string; numberedBy: string | null }): string =>
  numberedBy === null ? number : `${numberedBy}-${number}`;
