import type { Connection } from '@network/kit/connection';
import type { PenaltyKind } from '../domain/case.ts';
import type { Deadline } from '../domain/deadlines.ts';
import type { CaseActionRow, CaseRow, PartyRow } from '../store/case-store.ts';

/** What the resolvers of each type are given: its row, the connection over its rows, or the key of another house's record. */
export type CaseParent = CaseRow;
export type CaseActionParent = CaseActionRow;
export type CaseConnectionParent = Connection<CaseRow>;
export type DecisionParent = {
  readonly kinds: PenaltyKind[];
  readonly fine: string | null;
  readonly text: string | null;
};
export type DeadlineParent = Deadline;
export type PartyParent = PartyRow;
export type PlaceParent = { readonly code: string };
export type ByCode = { readonly jurisdiction: string; readonly code: string };
export type OfficerParent = { readonly jurisdiction: string; readonly certificateNumber: string };
export type EventParent = { readonly jurisdiction: string; readonly number: string };
export type DiscretionTierParent = {
  readonly jurisdiction: string;
  readonly itemCode: string;
  readonly ordinal: number;
};

/** Every field that the row does not itself carry needs a resolver. STYLE.md §5. */
export type Complete<Resolvers, Row> = Required<Omit<Resolvers, keyof Row | '__isTypeOf' | '__resolveReference'>> &
  Partial<Resolvers>;
