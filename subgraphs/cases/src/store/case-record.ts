import { createId } from '@network/kit/ids';
import { searchable } from '@network/kit/search';
import { blindIndex, type DataKey, encrypt } from '@network/kit/secret';
import type { CaseExit, IssuingSubject, PartyKind, PenaltyKind, Procedure } from '../domain/case.ts';
import { exitOf } from '../domain/exit.ts';
import { type CaseState, isOpenState } from '../domain/states.ts';
import type { cases, parties } from './tables.ts';

/** The party as it is told: numbers in the open; they are sealed where they are written. */
export type PartyRecord = {
  readonly kind: PartyKind;
  readonly name: string;
  readonly creditCode?: string | null;
  readonly idNumber?: string | null;
  readonly phone?: string | null;
  readonly address?: string | null;
  readonly representative?: string | null;
  readonly representativeIdNumber?: string | null;
  /** Which papers the numbers are of, as a source writes it. */
  readonly idKind?: string | null;
  readonly representativeIdKind?: string | null;
  readonly businessNumber?: string | null;
  readonly organisationCode?: string | null;
  readonly taxNumber?: string | null;
  readonly institutionNumber?: string | null;
  readonly associationNumber?: string | null;
};

/** The days of a case, YYYY-MM-DD: from them its deadlines are counted. */
export const CASE_DAYS = [
  'filedOn',
  'actOn',
  'discoveredOn',
  'noticeServedOn',
  'preservedOn',
  'preservationDecidedOn',
  'correctBy',
  'decidedOn',
  'servedOn',
  'publishedOn',
  'performedOn',
  'deferredUntil',
  'urgedOn',
  'contestedOn',
  'closedOn',
  'paidOn',
] as const;

/** The moments of a case, RFC 3339: what its figures count minutes between. */
export const CASE_STAMPS = ['approvalSubmittedAt', 'approvedAt', 'fileStartedAt', 'fileCompletedAt'] as const;

/** What the law asks of a case before its decision, and whether it was done. */
export const CASE_DUTIES = ['isHearingRequired', 'isHearingTold', 'isReviewRequired', 'isReviewPassed'] as const;

/** What happens to be known of a case beside its state; whatever is left out is not known. `fine` in yuan, `place` 12 digits. */
export type CaseFactsRecord = Readonly<
  Partial<Record<(typeof CASE_DAYS)[number] | (typeof CASE_STAMPS)[number], string | null>>
> &
  Readonly<Partial<Record<(typeof CASE_DUTIES)[number], boolean | null>>> & {
    readonly issuingSubject?: IssuingSubject | null;
    /** Told by the state and the decision where it is left out. */
    readonly exitKind?: CaseExit | null;
    readonly templateCode?: string | null;
    readonly decisionNumber?: string | null;
    readonly source?: string | null;
    readonly hasHearingRight?: boolean | null;
    readonly decisionKinds?: readonly PenaltyKind[] | null;
    readonly fine?: string | null;
    readonly decisionText?: string | null;
    readonly decisionBasis?: string | null;
    readonly place?: string | null;
    readonly placeText?: string | null;
    readonly itemCode?: string | null;
    readonly itemVersion?: number | null;
    readonly discretionOrdinal?: number | null;
    readonly officerNumbers?: readonly string[] | null;
    readonly bodyCode?: string | null;
    readonly teamCode?: string | null;
    /** What a source tells beside, in its own words. */
    readonly title?: string | null;
    readonly handlerText?: string | null;
    readonly officerNames?: readonly string[] | null;
    readonly hearingText?: string | null;
    readonly eventNumber?: string | null;
  };

/** A case as it is filed: what its log does not say. */
export type CaseRecord = CaseFactsRecord & {
  readonly number: string;
  readonly cause: string;
  readonly procedure: Procedure;
  readonly party?: PartyRecord | null;
};

export type CaseKey = { readonly jurisdiction: string; readonly id: string };
type CaseInsert = typeof cases.$inferInsert;
type PartyInsert = typeof parties.$inferInsert;

/** The id of a case's party: a case has one. */
export const partyIdOf = ({ jurisdiction, id }: CaseKey): string =>
  createId('Party', { jurisdiction, source: 'case', sourceId: id });

const indexOf = (key: DataKey, text: string | null | undefined): string | null =>
  text == null ? null : blindIndex(key, text);
const seal = (key: DataKey, text: string | null | undefined): string | null =>
  text == null ? null : encrypt(key, text);

/** By what a party is the same in another case: its credit code, else its id number, else nothing but this case. */
const identityOf = (key: DataKey, { creditCode, idNumber }: PartyRecord, id: string): string => {
  if (creditCode != null) return `uscc:${creditCode}`;
  return idNumber == null ? `party:${id}` : `id:${blindIndex(key, idNumber)}`;
};

/** The day by which a case is listed, and its party with it. */
const listedOnOf = ({ filedOn, discoveredOn, decidedOn }: CaseFactsRecord): string =>
  filedOn ?? discoveredOn ?? decidedOn ?? '1949-10-01';

/** The party's row, sealed. */
export const partyRowOf = (key: DataKey, caseKey: CaseKey, record: CaseRecord): PartyInsert | null => {
  const { party, place } = record;
  if (party == null) return null;
  const id = partyIdOf(caseKey);
  return {
    jurisdiction: caseKey.jurisdiction,
    id,
    caseId: caseKey.id,
    place: place ?? null,
    kind: party.kind,
    name: party.name,
    creditCode: party.creditCode ?? null,
    idNumber: seal(key, party.idNumber),
    idNumberIndex: indexOf(key, party.idNumber),
    phone: seal(key, party.phone),
    phoneIndex: indexOf(key, party.phone),
    address: party.address ?? null,
    representative: party.representative ?? null,
    representativeIdNumber: seal(key, party.representativeIdNumber),
    idKind: party.idKind ?? null,
    representativeIdKind: party.representativeIdKind ?? null,
    businessNumber: party.businessNumber ?? null,
    organisationCode: party.organisationCode ?? null,
    taxNumber: party.taxNumber ?? null,
    institutionNumber: party.institutionNumber ?? null,
    associationNumber: party.associationNumber ?? null,
    identity: identityOf(key, party, id),
    listedOn: listedOnOf(record),
    ...searchable(party.name, party.creditCode),
  };
};

/** The case's row in a state. */
export const caseRowOf = (
  { jurisdiction, id }: CaseKey,
  { party: _, ...record }: CaseRecord,
  { state, party }: { state: CaseState; party: PartyInsert | null },
): CaseInsert => ({
  ...record,
  jurisdiction,
  id,
  state,
  isOpen: isOpenState(state),
  // Who must be told of a hearing, or was, may ask for one.
  hasHearingRight: record.hasHearingRight ?? record.isHearingRequired ?? record.isHearingTold ?? false,
  decisionKinds: [...(record.decisionKinds ?? [])],
  // One officer who is named twice is one (行政处罚法 art. 42).
  officerNumbers: [...new Set(record.officerNumbers)],
  officerNames: [...(record.officerNames ?? [])],
  exitKind: record.exitKind ?? exitOf(state, record.decisionKinds ?? []),
  partyIdentity: party?.identity ?? null,
  partyKind: party?.kind ?? null,
  partyCreditCode: party?.creditCode ?? null,
  ...searchable(record.number, record.cause),
});
