import type { RecordKind } from '@network/kit/intake';
import type { SourceTable } from '@network/kit/intake/tables';
import type { ActionTable } from '@network/kit/log';
import { blindIndex, type DataKey, encrypt } from '@network/kit/secret';
import type { Transaction } from '@network/kit/store';
import { type RecordTable, removeRows, writeRows } from '@network/kit/store/rows';
import { kindOfCode, PLACE_KINDS, PLACE_MODES, type PlaceKind, type PlaceMode, parentOfCode } from '../domain/place.ts';
import {
  BODY_KINDS,
  type BodyKind,
  CERTIFICATE_STATUSES,
  type CertificateStatus,
  TEAM_KINDS,
  type TeamKind,
} from '../domain/register.ts';
import { type Publish, publishCertificates, publishModes, publishPlaces } from './facts.ts';
import * as tables from './tables.ts';

export type PlaceRecord = { code: string; name: string; kind: PlaceKind | null; urbanRuralCode: string | null };
export type PlaceModeRecord = {
  placeCode: string;
  mode: PlaceMode;
  validFrom: string;
  validTo: string | null;
  basis: string | null;
};
export type BodyRecord = {
  code: string;
  name: string;
  kind: BodyKind;
  creditCode: string | null;
  placeCode: string | null;
};
export type TeamRecord = { code: string; name: string; kind: TeamKind; bodyCode: string; placeCode: string | null };
export type OfficerRecord = {
  certificateNumber: string;
  name: string;
  teamCode: string;
  idNumber: string | null;
  phone: string | null;
};
export type CertificateRecord = {
  number: string;
  officerNumber: string;
  issuer: string;
  fields: string[];
  status: CertificateStatus;
  validFrom: string;
  validTo: string;
};

type Row<Record> = Record & { readonly jurisdiction: string; readonly id: string };

/** What tells a kind of register entry apart; the rest is the same for all: whole rows in, whole rows out, no lifecycle. */
type Register<Record, Table extends RecordTable> = {
  readonly name: string;
  readonly type: RecordKind['type'];
  readonly fields: RecordKind['fields'];
  readonly table: Table;
  readonly actions: ActionTable;
  readonly sources: SourceTable;
  readonly naturalKey: (record: Record) => string;
  readonly rowOf: (row: Row<Record>) => Table['$inferInsert'];
  /** Tells the readers of the feed what is now so, and what is no more. */
  readonly publish?: Publish;
};

const register = <Record, Table extends RecordTable>(kind: Register<Record, Table>): RecordKind => ({
  name: kind.name,
  type: kind.type,
  fields: kind.fields,
  naturalKey: (record) => kind.naturalKey(record as Record),
  stateOf: () => null,
  tables: { actions: kind.actions, sources: kind.sources },
  write: async (tx: Transaction, rows) => {
    await writeRows(
      tx,
      kind.table,
      rows.map(({ record, jurisdiction, id }) => kind.rowOf({ ...(record as Record), jurisdiction, id })),
    );
    await kind.publish?.(
      tx,
      rows.map(({ id }) => id),
      'written',
    );
  },
  remove: async (tx, keys) => {
    await kind.publish?.(
      tx,
      keys.map(({ id }) => id),
      'removed',
    );
    await removeRows(tx, kind.table, keys);
  },
});

const place = register<PlaceRecord, typeof tables.places>({
  name: 'place',
  type: 'Place',
  fields: {
    code: { kind: 'text', required: true },
    name: { kind: 'text', required: true },
    kind: { kind: { enum: PLACE_KINDS } },
    urbanRuralCode: { kind: 'text' },
  },
  table: tables.places,
  actions: tables.placeActions,
  sources: tables.placeSources,
  naturalKey: ({ code }) => code,
  rowOf: (row) => ({ ...row, kind: row.kind ?? kindOfCode(row.code), parentCode: parentOfCode(row.code) }),
  publish: publishPlaces,
});

const placeMode = register<PlaceModeRecord, typeof tables.placeModes>({
  name: 'placeMode',
  type: 'PlaceMode',
  fields: {
    placeCode: { kind: 'place', required: true },
    mode: { kind: { enum: PLACE_MODES }, required: true },
    validFrom: { kind: 'date', required: true },
    validTo: { kind: 'date' },
    basis: { kind: 'text' },
  },
  table: tables.placeModes,
  actions: tables.placeModeActions,
  sources: tables.placeModeSources,
  naturalKey: ({ placeCode, validFrom }) => `${placeCode}:${validFrom}`,
  rowOf: (row) => row,
  publish: publishModes,
});

const body = register<BodyRecord, typeof tables.bodies>({
  name: 'body',
  type: 'Body',
  fields: {
    code: { kind: 'text', required: true },
    name: { kind: 'text', required: true },
    kind: { kind: { enum: BODY_KINDS }, required: true },
    creditCode: { kind: 'text' },
    placeCode: { kind: 'text' },
  },
  table: tables.bodies,
  actions: tables.bodyActions,
  sources: tables.bodySources,
  naturalKey: ({ code }) => code,
  rowOf: (row) => row,
});

const team = register<TeamRecord, typeof tables.teams>({
  name: 'team',
  type: 'Team',
  fields: {
    code: { kind: 'text', required: true },
    name: { kind: 'text', required: true },
    kind: { kind: { enum: TEAM_KINDS }, required: true },
    bodyCode: { kind: 'text', required: true },
    placeCode: { kind: 'text' },
  },
  table: tables.teams,
  actions: tables.teamActions,
  sources: tables.teamSources,
  naturalKey: ({ code }) => code,
  rowOf: (row) => row,
});

const officer = (dataKey: DataKey) =>
  register<OfficerRecord, typeof tables.officers>({
    name: 'officer',
    type: 'Officer',
    fields: {
      certificateNumber: { kind: 'text', required: true },
      name: { kind: 'text', required: true },
      teamCode: { kind: 'text', required: true },
      idNumber: { kind: 'idNumber' },
      phone: { kind: 'phone' },
    },
    table: tables.officers,
    actions: tables.officerActions,
    sources: tables.officerSources,
    naturalKey: ({ certificateNumber }) => certificateNumber,
    rowOf: ({ idNumber, phone, ...row }) => ({
      ...row,
      idNumber: idNumber === null ? null : encrypt(dataKey, idNumber),
      idNumberIndex: idNumber === null ? null : blindIndex(dataKey, idNumber),
      phone: phone === null ? null : encrypt(dataKey, phone),
      phoneIndex: phone === null ? null : blindIndex(dataKey, phone),
    }),
  });

const certificate = register<CertificateRecord, typeof tables.certificates>({
  name: 'certificate',
  type: 'Certificate',
  fields: {
    number: { kind: 'text', required: true },
    officerNumber: { kind: 'text', required: true },
    issuer: { kind: 'text', required: true },
    fields: { kind: 'list', required: true },
    status: { kind: { enum: CERTIFICATE_STATUSES }, required: true },
    validFrom: { kind: 'date', required: true },
    validTo: { kind: 'date', required: true },
  },
  table: tables.certificates,
  actions: tables.certificateActions,
  sources: tables.certificateSources,
  naturalKey: ({ number }) => number,
  rowOf: (row) => row,
  publish: publishCertificates,
});

/** Everything that this subgraph takes in by source files. */
export const createKinds = (dataKey: DataKey): readonly RecordKind[] => [
  place,
  placeMode,
  body,
  team,
  officer(dataKey),
  certificate,
];
