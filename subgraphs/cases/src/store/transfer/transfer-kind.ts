import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import { fileProvenance, type Origin } from '@network/kit/intake/file-provenance';
import type { Transaction } from '@network/kit/store';
import { writeRows } from '@network/kit/store/rows';
import {
  TRANSFER_ANSWERS,
  TRANSFER_DIRECTIONS,
  TRANSFER_REASONS,
  type TransferAnswer,
  type TransferDirection,
  type TransferReason,
} from '#domain/file.ts';
import { transferActions, transferSources, transfers } from '../tables/transfer.ts';

const DAYS = [
  'acceptedOn',
  'answeredOn',
  'teamFormedOn',
  'reportedOn',
  'forwardedOn',
  'materialsHandedOn',
  'objectedOn',
  'objectionDecidedOn',
  'supervisionAskedOn',
] as const;
const STAMPS = ['approvedAt', 'sentAt', 'receiptSignedAt'] as const;
const TEXTS = [
  'reasonText',
  'fromBodyCode',
  'toBodyCode',
  'toText',
  'description',
  'caseNumber',
  'itemCode',
  'agreementNumber',
  'answerReason',
  'filedCaseNumber',
  'supervisionResult',
] as const;

/** A transfer as one row of a source tells it. Days are YYYY-MM-DD, moments RFC 3339. */
export type TransferRecord = {
  readonly number: string;
  readonly direction: TransferDirection;
  readonly reason: TransferReason | null;
  readonly sentOn: string;
  readonly isOnline: boolean;
  readonly placeCode: string | null;
  readonly mandatoryEvidenceCount: number | null;
  readonly electronicEvidenceCount: number | null;
  readonly answer: TransferAnswer | null;
} & Readonly<Record<(typeof DAYS)[number] | (typeof STAMPS)[number] | (typeof TEXTS)[number], string | null>>;

const all = <Name extends string, Kind extends 'date' | 'dateTime' | 'text'>(names: readonly Name[], kind: Kind) =>
  Object.fromEntries(names.map((name) => [name, { kind }])) as Record<Name, { readonly kind: Kind }>;

const toRow = ({ placeCode, ...record }: TransferRecord) => ({ ...record, place: placeCode });

export const transferKind: RecordKind<TransferRecord> = factKind({
  name: 'transfer',
  type: 'Transfer',
  fields: {
    number: { kind: 'text', required: true },
    direction: { kind: { enum: TRANSFER_DIRECTIONS }, required: true },
    reason: { kind: { enum: TRANSFER_REASONS } },
    sentOn: { kind: 'date', required: true },
    isOnline: { kind: 'boolean', required: true },
    placeCode: { kind: 'place' },
    mandatoryEvidenceCount: { kind: 'integer' },
    electronicEvidenceCount: { kind: 'integer' },
    answer: { kind: { enum: TRANSFER_ANSWERS } },
    ...all(DAYS, 'date'),
    ...all(STAMPS, 'dateTime'),
    ...all(TEXTS, 'text'),
  },
  names: ['body'],
  naturalKey: ({ number }: TransferRecord) => number,
  tables: { actions: transferActions, sources: transferSources },
  table: transfers,
  toRow,
});

/** A transfer to file: what is known of it, and where it comes from. What is left out is not known. */
export type TransferEntry = {
  readonly jurisdiction: string;
  readonly id: string;
  readonly record: Pick<TransferRecord, 'number' | 'direction' | 'sentOn' | 'isOnline'> & Partial<TransferRecord>;
  readonly provenance: readonly Origin[];
};

/** Files transfers, whatever their number, in one statement. */
export const fileTransfers = async (tx: Transaction, entries: readonly TransferEntry[]): Promise<void> => {
  await writeRows(
    tx,
    transfers,
    entries.map(({ jurisdiction, id, record: { placeCode, ...record } }) => ({
      ...record,
      jurisdiction,
      id,
      place: placeCode ?? null,
    })),
  );
  await fileProvenance(
    tx,
    transferSources,
    entries.map(({ jurisdiction, id, record, provenance }) => ({
      ...{ jurisdiction, id, provenance, naturalKey: record.number, content: record },
    })),
  );
};
