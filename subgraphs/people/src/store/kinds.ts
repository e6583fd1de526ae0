import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import { blindIndex, type DataKey, encrypt } from '@network/kit/secret';
import { kindOfCode, PLACE_KINDS, PLACE_MODES, type PlaceKind, type PlaceMode, parentOfCode } from '../domain/place.ts';
import {
  BODY_KINDS,
  type BodyKind,
  CERTIFICATE_STATUSES,
  type CertificateStatus,
  TEAM_KINDS,
  type TeamKind,
} from '../domain/register.ts';
import { publishCertificates, publishModes, publishPlaces } from './facts.ts';
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

const place = factKind({
  name: 'place',
  type: 'Place',
  fields: {
    code: { kind: 'text', required: true },
    name: { kind: 'text', required: true },
    kind: { kind: { enum: PLACE_KINDS } },
    urbanRuralCode: { kind: 'text' },
  },
  isNational: true,
  table: tables.places,
  tables: { actions: tables.placeActions, sources: tables.placeSources },
  naturalKey: ({ code }: PlaceRecord) => code,
  toRow: (record) => ({
    ...record,
    kind: record.kind ?? kindOfCode(record.code),
    parentCode: parentOfCode(record.code),
  }),
  publish: publishPlaces,
});

const placeMode = factKind({
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
  tables: { actions: tables.placeModeActions, sources: tables.placeModeSources },
  naturalKey: ({ placeCode, validFrom }: PlaceModeRecord) => `${placeCode}:${validFrom}`,
  toRow: (record) => record,
  publish: publishModes,
});

const body = factKind({
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
  tables: { actions: tables.bodyActions, sources: tables.bodySources },
  naturalKey: ({ code }: BodyRecord) => code,
  toRow: (record) => record,
});

const team = factKind({
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
  tables: { actions: tables.teamActions, sources: tables.teamSources },
  naturalKey: ({ code }: TeamRecord) => code,
  toRow: (record) => record,
});

const officer = (dataKey: DataKey) =>
  factKind({
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
    tables: { actions: tables.officerActions, sources: tables.officerSources },
    naturalKey: ({ certificateNumber }: OfficerRecord) => certificateNumber,
    toRow: ({ idNumber, phone, ...record }) => ({
      ...record,
      idNumber: idNumber === null ? null : encrypt(dataKey, idNumber),
      idNumberIndex: idNumber === null ? null : blindIndex(dataKey, idNumber),
      phone: phone === null ? null : encrypt(dataKey, phone),
      phoneIndex: phone === null ? null : blindIndex(dataKey, phone),
    }),
  });

const certificate = factKind({
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
  tables: { actions: tables.certificateActions, sources: tables.certificateSources },
  naturalKey: ({ number }: CertificateRecord) => number,
  toRow: (record) => record,
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
