import type { Item } from '../items/items.ts';

/** A case to make: who decides what about which matter, when. */
export type CasePlan = {
  readonly jurisdiction: string;
  /** The government's now: what would come later has not happened. */
  readonly now: string;
  readonly number: string;
  /** Tells parties, officers and times of two cases apart. */
  readonly serial: number;
  readonly kind: 'SIMPLE' | 'ORDINARY' | 'COMMITMENT';
  /** The day of the decision; of a commitment, on which the act was found. */
  readonly on: string;
  readonly place: string;
  readonly placeText: string;
  readonly bodyCode: string;
  readonly teamCode: string;
  readonly issuingSubject: 'TOWN' | 'COUNTY' | 'DEPARTMENT';
  readonly officers: readonly [string, string];
  readonly item: Item;
  readonly source: string;
  /** Who decides about contested decisions. */
  readonly authority: string;
  readonly templateCode?: string | null;
  readonly eventNumber?: string | null;
  readonly isContested?: boolean;
  /** The serial of an earlier case of the same citizen; absent where the party is new. */
  readonly sameCitizenAs?: number;
  /** Days from the proposal to the decision; a draw of the serial's unless told. */
  readonly approvalDays?: number;
  /** Minutes that making the file took; not measured unless told. */
  readonly fileMinutes?: number;
};
