import type { Item } from '../items/items.ts';
import type { Turns } from './turns.ts';

/** Certificates of who reviews cases and of who hosts hearings, none of whom handles one; the court of the place. */
export type LegalOffice = {
  readonly reviewer: string;
  readonly host: string;
  readonly court: string;
  /** The government's own forms by the usual titles of documents, with 单位 or 个人 in brackets where they differ; as far as they are known. */
  readonly forms: ReadonlyMap<string, { readonly code: string; readonly name: string }>;
};

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
  /** Whether the party asks for reconsideration; a draw unless told. */
  readonly isContested?: boolean;
  /** The first day of decisions whose course may take longer than most: its power was in force when it began. */
  readonly longFrom?: string;
  /** The fine in yuan; what fits item and tier unless told. */
  readonly fine?: string;
  /** Turns that are no draw. */
  readonly turns?: Partial<Turns>;
  /** Let off as a first violation, by so many in that list: an ordinary case by a decision, another by its commitment. */
  readonly firstViolation?: number;
  /** The day on which the police told that they had filed it, where it was handed over to them on the day of `on`. */
  readonly policeFiledOn?: string;
  /** The party, where it is an object of inspection. */
  readonly entity?: {
    readonly kind: 'ORGANISATION' | 'INDIVIDUAL_BUSINESS';
    readonly name: string;
    readonly creditCode: string;
  };
  readonly office: LegalOffice;
  /** The serial of an earlier case of the same citizen; absent where the party is new. */
  readonly sameCitizenAs?: number;
  /** Days from the proposal to the decision; a draw of the serial's unless told. */
  readonly approvalDays?: number;
  /** Minutes that making the file took; not measured unless told. */
  readonly fileMinutes?: number;
};
