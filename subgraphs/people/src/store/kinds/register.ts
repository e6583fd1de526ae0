import { factKind } from '@network/kit/intake/fact-kind';
import { settling } from '@network/kit/intake/settling';
import { blindIndex, type DataKey, encrypt } from '@network/kit/secret';
import { BODY_KINDS, CERTIFICATE_STATUSES, TEAM_KINDS } from '#domain/register.ts';
import { endsBeforeItBegins } from '#domain/validity.ts';
import { publishBodies, publishCertificates, publishOfficers, publishTeams } from '../facts.ts';
import { CERTIFICATE_SERVICE, OFFICER_SERVICE } from '../service.ts';
import * as tables from '../tables.ts';
import { bodyWords, officerWords, teamWords } from '../words.ts';
import { type RecordOf, refusing, sealPhone, VALIDITY } from './record.ts';

const ORGANISATION = {
  address: { kind: 'text' },
  headName: { kind: 'text' },
  givenPosts: { kind: 'integer' },
  givenPostsText: { kind: 'text' },
} as const;

const BODY = {
  code: { kind: 'text', required: true },
  name: { kind: 'text', required: true },
  kind: { kind: { enum: BODY_KINDS }, required: true },
  creditCode: { kind: 'text' },
  placeCode: { kind: 'text' },
  ...ORGANISATION,
  ...VALIDITY,
} as const;

export const body = refusing(
  endsBeforeItBegins,
  factKind({
    name: 'body',
    type: 'Body',
    fields: BODY,
    table: tables.bodies,
    tables: { actions: tables.bodyActions, sources: tables.bodySources },
    naturalKey: ({ code }: RecordOf<typeof BODY>) => code,
    toRow: (record) => ({ ...record, ...bodyWords(record) }),
    publish: publishBodies,
  }),
);

const TEAM = {
  code: { kind: 'text', required: true },
  name: { kind: 'text', required: true },
  kind: { kind: { enum: TEAM_KINDS }, required: true },
  bodyCode: { kind: 'text', required: true },
  placeCode: { kind: 'text' },
  departmentCode: { kind: 'text' },
  documentNumber: { kind: 'text' },
  fields: { kind: 'list' },
  predecessorCodes: { kind: 'list' },
  creditCode: { kind: 'text' },
  ...ORGANISATION,
  ...VALIDITY,
} as const;

export const team = refusing(
  endsBeforeItBegins,
  factKind({
    name: 'team',
    type: 'Team',
    fields: TEAM,
    table: tables.teams,
    tables: { actions: tables.teamActions, sources: tables.teamSources },
    naturalKey: ({ code }: RecordOf<typeof TEAM>) => code,
    toRow: (record) => ({
      ...record,
      ...teamWords(record),
      fields: record.fields ?? [],
      predecessorCodes: record.predecessorCodes ?? [],
    }),
    publish: publishTeams,
  }),
);

const OFFICER = {
  certificateNumber: { kind: 'text', required: true },
  name: { kind: 'text', required: true },
  teamCode: { kind: 'text', required: true },
  idNumber: { kind: 'idNumber' },
  phone: { kind: 'phone' },
  ...VALIDITY,
} as const;

const officerRecord = (dataKey: DataKey) =>
  refusing(
    endsBeforeItBegins,
    factKind({
      name: 'officer',
      type: 'Officer',
      fields: OFFICER,
      table: tables.officers,
      tables: { actions: tables.officerActions, sources: tables.officerSources },
      naturalKey: ({ certificateNumber }: RecordOf<typeof OFFICER>) => certificateNumber,
      toRow: ({ idNumber, ...record }) => ({
        ...record,
        ...officerWords(record),
        idNumber: idNumber === null ? null : encrypt(dataKey, idNumber),
        idNumberIndex: idNumber === null ? null : blindIndex(dataKey, idNumber),
        ...sealPhone(dataKey, record.phone),
      }),
      publish: publishOfficers,
    }),
  );

export const officer = (dataKey: DataKey) => settling(officerRecord(dataKey), OFFICER_SERVICE);

const CERTIFICATE = {
  number: { kind: 'text', required: true },
  officerNumber: { kind: 'text', required: true },
  issuer: { kind: 'text', required: true },
  fields: { kind: 'list', required: true },
  status: { kind: { enum: CERTIFICATE_STATUSES }, required: true },
  validFrom: { kind: 'date', required: true },
  validTo: { kind: 'date', required: true },
} as const;

const certificateRecord = factKind({
  name: 'certificate',
  type: 'Certificate',
  fields: CERTIFICATE,
  table: tables.certificates,
  tables: { actions: tables.certificateActions, sources: tables.certificateSources },
  naturalKey: ({ number }: RecordOf<typeof CERTIFICATE>) => number,
  toRow: (record) => record,
  publish: publishCertificates,
});

export const certificate = settling(certificateRecord, CERTIFICATE_SERVICE);
