import { factKind } from '@network/kit/intake/fact-kind';
import { searchable } from '@network/kit/search';
import { CENTRE_LEVELS, MARK_KINDS, REGISTRATION_KINDS } from '#domain/town.ts';
import { endsBeforeItBegins } from '#domain/validity.ts';
import * as tables from '../tables/towns.ts';
import { type RecordOf, refusing, VALIDITY } from './record.ts';

const SUBJECT_REGISTRATION = {
  number: { kind: 'text', required: true },
  placeCode: { kind: 'place', required: true },
  bodyCode: { kind: 'text', required: true },
  kind: { kind: { enum: REGISTRATION_KINDS }, required: true },
  ...VALIDITY,
} as const;

export const subjectRegistration = refusing(
  endsBeforeItBegins,
  factKind({
    name: 'subjectRegistration',
    type: 'SubjectRegistration',
    fields: SUBJECT_REGISTRATION,
    table: tables.subjectRegistrations,
    tables: { actions: tables.subjectRegistrationActions, sources: tables.subjectRegistrationSources },
    naturalKey: ({ number }: RecordOf<typeof SUBJECT_REGISTRATION>) => number,
    toRow: (record) => record,
  }),
);

const MARK = {
  placeCode: { kind: 'place', required: true },
  kind: { kind: { enum: MARK_KINDS }, required: true },
  validFrom: { kind: 'date', required: true },
  validTo: { kind: 'date' },
  document: { kind: 'text' },
} as const;

export const mark = refusing(
  endsBeforeItBegins,
  factKind({
    name: 'mark',
    type: 'Mark',
    fields: MARK,
    table: tables.marks,
    tables: { actions: tables.markActions, sources: tables.markSources },
    naturalKey: ({ placeCode, kind, validFrom }: RecordOf<typeof MARK>) => [placeCode, kind, validFrom].join(':'),
    toRow: (record) => record,
  }),
);

const STATION = {
  code: { kind: 'text', required: true },
  name: { kind: 'text', required: true },
  placeCode: { kind: 'place', required: true },
  address: { kind: 'text' },
  teamCode: { kind: 'text' },
  isSharingPremises: { kind: 'boolean' },
  isSharingTasks: { kind: 'boolean' },
  policeCount: { kind: 'integer' },
  ...VALIDITY,
} as const;

export const station = refusing(
  endsBeforeItBegins,
  factKind({
    name: 'station',
    type: 'Station',
    fields: STATION,
    table: tables.stations,
    tables: { actions: tables.stationActions, sources: tables.stationSources },
    naturalKey: ({ code }: RecordOf<typeof STATION>) => code,
    toRow: (record) => ({ ...record, ...searchable(record.code, record.name, record.address) }),
  }),
);

const COMMAND_CENTRE = {
  code: { kind: 'text', required: true },
  name: { kind: 'text', required: true },
  level: { kind: { enum: CENTRE_LEVELS }, required: true },
  parentCode: { kind: 'text' },
  placeCode: { kind: 'place', required: true },
  bodyCode: { kind: 'text' },
  address: { kind: 'text' },
  dutyPhone: { kind: 'text' },
  ...VALIDITY,
} as const;

export const commandCentre = refusing(
  endsBeforeItBegins,
  factKind({
    name: 'commandCentre',
    type: 'CommandCentre',
    fields: COMMAND_CENTRE,
    table: tables.commandCentres,
    tables: { actions: tables.commandCentreActions, sources: tables.commandCentreSources },
    naturalKey: ({ code }: RecordOf<typeof COMMAND_CENTRE>) => code,
    toRow: (record) => record,
  }),
);
