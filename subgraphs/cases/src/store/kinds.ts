import type { RecordKind } from '@network/kit/intake';
import { broughtState, mayBring } from '../domain/brought.ts';
import {
  CASE_EXITS,
  type CaseExit,
  ISSUING_SUBJECTS,
  type IssuingSubject,
  PARTY_KINDS,
  type PartyKind,
  PENALTY_KINDS,
  type PenaltyKind,
  PROCEDURES,
  type Procedure,
} from '../domain/case.ts';
import { importedStates } from '../domain/lifecycle.ts';
import { CASE_STATES, type CaseState } from '../domain/states.ts';
import { faultOfAmounts } from './amounts.ts';
import { CASE_DAYS, CASE_DUTIES, CASE_STAMPS, type CaseRecord } from './case-record.ts';
import type { CaseWriter } from './case-writer.ts';
import { caseActions, caseSources } from './tables.ts';

/** Numbers of registers that are older than the credit code. */
const PARTY_REGISTERS = [
  'partyBusinessNumber',
  'partyOrganisationCode',
  'partyTaxNumber',
  'partyInstitutionNumber',
  'partyAssociationNumber',
] as const;

/** A case and its party as one row of a source tells them. */
export type CaseFileRecord = Readonly<
  Record<(typeof CASE_DAYS)[number] | (typeof CASE_STAMPS)[number], string | null>
> &
  Readonly<Record<(typeof CASE_DUTIES)[number], boolean | null>> & {
    readonly issuingSubject: IssuingSubject | null;
    readonly exitKind: CaseExit | null;
    readonly templateCode: string | null;
    readonly decisionNumber: string | null;
    readonly number: string;
    readonly cause: string;
    readonly procedure: Procedure;
    readonly state: CaseState | null;
    readonly source: string | null;
    readonly hasHearingRight: boolean | null;
    readonly decisionKinds: readonly PenaltyKind[] | null;
    readonly fine: string | null;
    readonly decisionText: string | null;
    readonly decisionBasis: string | null;
    readonly placeCode: string | null;
    readonly placeText: string | null;
    readonly itemCode: string | null;
    readonly itemVersion: number | null;
    readonly discretionOrdinal: number | null;
    readonly officerNumbers: readonly string[] | null;
    readonly bodyCode: string | null;
    readonly teamCode: string | null;
    readonly title: string | null;
    readonly handlerText: string | null;
    readonly officerNames: readonly string[] | null;
    readonly hearingText: string | null;
    readonly eventNumber: string | null;
    readonly partyKind: PartyKind | null;
    readonly partyName: string | null;
    readonly partyCreditCode: string | null;
    readonly partyIdNumber: string | null;
    readonly partyPhone: string | null;
    readonly partyAddress: string | null;
    readonly partyRepresentative: string | null;
    readonly partyRepresentativeIdNumber: string | null;
    readonly partyIdKind: string | null;
    readonly partyRepresentativeIdKind: string | null;
  } & Readonly<Record<(typeof PARTY_REGISTERS)[number], string | null>>;

const BROUGHT_STATES = CASE_STATES.filter((state) =>
  PROCEDURES.some((procedure) => importedStates(procedure).includes(state)),
);

const all = <Name extends string, Kind extends 'date' | 'dateTime' | 'boolean' | 'text'>(
  names: readonly Name[],
  kind: Kind,
) => Object.fromEntries(names.map((name) => [name, { kind }])) as Record<Name, { readonly kind: Kind }>;

const fields = {
  ...all(CASE_DAYS, 'date'),
  ...all(CASE_STAMPS, 'dateTime'),
  ...all(CASE_DUTIES, 'boolean'),
  number: { kind: 'text', required: true },
  cause: { kind: 'text', required: true },
  procedure: { kind: { enum: PROCEDURES }, required: true },
  state: { kind: { enum: BROUGHT_STATES } },
  source: { kind: 'text' },
  issuingSubject: { kind: { enum: ISSUING_SUBJECTS } },
  exitKind: { kind: { enum: CASE_EXITS } },
  templateCode: { kind: 'text' },
  decisionNumber: { kind: 'text' },
  hasHearingRight: { kind: 'boolean' },
  decisionKinds: { kind: 'list' },
  fine: { kind: 'money' },
  decisionText: { kind: 'text' },
  decisionBasis: { kind: 'text' },
  placeCode: { kind: 'place' },
  placeText: { kind: 'text' },
  itemCode: { kind: 'text' },
  itemVersion: { kind: 'integer' },
  discretionOrdinal: { kind: 'integer' },
  officerNumbers: { kind: 'list' },
  bodyCode: { kind: 'text' },
  teamCode: { kind: 'text' },
  title: { kind: 'text' },
  handlerText: { kind: 'text' },
  officerNames: { kind: 'list' },
  hearingText: { kind: 'text' },
  eventNumber: { kind: 'text' },
  partyKind: { kind: { enum: PARTY_KINDS } },
  partyName: { kind: 'text' },
  partyCreditCode: { kind: 'text' },
  partyIdNumber: { kind: 'idNumber' },
  partyPhone: { kind: 'phone' },
  partyAddress: { kind: 'text' },
  partyRepresentative: { kind: 'text' },
  partyRepresentativeIdNumber: { kind: 'idNumber' },
  partyIdKind: { kind: 'text' },
  partyRepresentativeIdKind: { kind: 'text' },
  ...all(PARTY_REGISTERS, 'text'),
} as const satisfies Record<keyof CaseFileRecord, RecordKind['fields'][string]>;

const known = (kind: PenaltyKind): PenaltyKind => (PENALTY_KINDS.includes(kind) ? kind : 'OTHER');

/** The row as a case: the party's columns under its own name. */
const toCase = (record: CaseFileRecord): CaseRecord => {
  const {
    state: _,
    partyKind,
    partyName,
    partyCreditCode,
    partyIdNumber,
    partyPhone,
    partyAddress,
    partyRepresentative,
    partyRepresentativeIdNumber,
    partyIdKind,
    partyRepresentativeIdKind,
    partyBusinessNumber,
    partyOrganisationCode,
    partyTaxNumber,
    partyInstitutionNumber,
    partyAssociationNumber,
    placeCode,
    ...told
  } = record;
  const party = partyName === null ? null : { kind: partyKind ?? ('OTHER' as const), name: partyName };
  return {
    ...told,
    place: placeCode,
    decisionKinds: told.decisionKinds?.map(known) ?? [],
    party: party && {
      ...party,
      creditCode: partyCreditCode,
      idNumber: partyIdNumber,
      phone: partyPhone,
      address: partyAddress,
      representative: partyRepresentative,
      representativeIdNumber: partyRepresentativeIdNumber,
      idKind: partyIdKind,
      representativeIdKind: partyRepresentativeIdKind,
      businessNumber: partyBusinessNumber,
      organisationCode: partyOrganisationCode,
      taxNumber: partyTaxNumber,
      institutionNumber: partyInstitutionNumber,
      associationNumber: partyAssociationNumber,
    },
  };
};

/** A fine below zero, or a state that another system cannot have a case of the procedure in. */
const faultOf = (record: CaseFileRecord) =>
  mayBring(record)
    ? faultOfAmounts({ fine: record.fine })
    : {
        field: 'state',
        expected: `Expected a state that a case of ${record.procedure} procedure can come in (${importedStates(record.procedure).join(', ')})`,
        found: broughtState(record),
      };

/** How imports write cases: one row of a source is a case and its party. */
export const createCaseKind = (writer: CaseWriter): RecordKind<CaseFileRecord> => ({
  name: 'case',
  type: 'Case',
  fields,
  lookups: ['item', 'officer'],
  names: ['body', 'team'],
  naturalKey: ({ number }) => number,
  faultOf,
  stateOf: broughtState,
  tables: { actions: caseActions, sources: caseSources },
  write: (tx, rows) =>
    writer.place(
      tx,
      rows.map(({ id, jurisdiction, record, isNew }) => ({
        id,
        isNew,
        jurisdiction,
        record: toCase(record),
        state: broughtState(record),
      })),
    ),
  remove: (tx, keys) => writer.remove(tx, keys),
});
