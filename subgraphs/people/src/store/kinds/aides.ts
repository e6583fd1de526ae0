import { factKind } from '@network/kit/intake/fact-kind';
import type { DataKey } from '@network/kit/secret';
import { endsBeforeItBegins } from '#domain/validity.ts';
import * as tables from '../tables/aides.ts';
import { type RecordOf, refusing, sealPhone, VALIDITY } from './record.ts';

const WARDEN = {
  number: { kind: 'text', required: true },
  name: { kind: 'text', required: true },
  phone: { kind: 'phone' },
  placeCode: { kind: 'place', required: true },
  street: { kind: 'text' },
  teamCode: { kind: 'text' },
  ...VALIDITY,
} as const;

export const warden = (dataKey: DataKey) =>
  refusing(
    endsBeforeItBegins,
    factKind({
      name: 'warden',
      type: 'Warden',
      fields: WARDEN,
      table: tables.wardens,
      tables: { actions: tables.wardenActions, sources: tables.wardenSources },
      naturalKey: ({ number }: RecordOf<typeof WARDEN>) => number,
      toRow: (record) => ({ ...record, ...sealPhone(dataKey, record.phone) }),
    }),
  );

const AUXILIARY = {
  number: { kind: 'text', required: true },
  name: { kind: 'text', required: true },
  phone: { kind: 'phone' },
  teamCode: { kind: 'text', required: true },
  placeCode: { kind: 'place' },
  duties: { kind: 'text' },
  supervisorNumber: { kind: 'text' },
  ...VALIDITY,
} as const;

export const auxiliary = (dataKey: DataKey) =>
  refusing(
    endsBeforeItBegins,
    factKind({
      name: 'auxiliary',
      type: 'Auxiliary',
      fields: AUXILIARY,
      table: tables.auxiliaries,
      tables: { actions: tables.auxiliaryActions, sources: tables.auxiliarySources },
      naturalKey: ({ number }: RecordOf<typeof AUXILIARY>) => number,
      toRow: (record) => ({ ...record, ...sealPhone(dataKey, record.phone) }),
    }),
  );

const TEAM_MEMBER = {
  number: { kind: 'text', required: true },
  teamCode: { kind: 'text', required: true },
  bodyCode: { kind: 'text', required: true },
  name: { kind: 'text', required: true },
  duty: { kind: 'text' },
  officerNumber: { kind: 'text' },
  ...VALIDITY,
} as const;

export const teamMember = refusing(
  endsBeforeItBegins,
  factKind({
    name: 'teamMember',
    type: 'TeamMember',
    fields: TEAM_MEMBER,
    table: tables.teamMembers,
    tables: { actions: tables.teamMemberActions, sources: tables.teamMemberSources },
    naturalKey: ({ number }: RecordOf<typeof TEAM_MEMBER>) => number,
    toRow: (record) => record,
  }),
);

const PUBLIC_ACCOUNT = {
  number: { kind: 'text', required: true },
  registeredOn: { kind: 'date', required: true },
  closedOn: { kind: 'date' },
  placeCode: { kind: 'place' },
} as const;

export const publicAccount = refusing(
  ({ registeredOn, closedOn }) => endsBeforeItBegins({ validFrom: registeredOn, validTo: closedOn }, 'closedOn'),
  factKind({
    name: 'publicAccount',
    type: 'PublicAccount',
    fields: PUBLIC_ACCOUNT,
    table: tables.publicAccounts,
    tables: { actions: tables.publicAccountActions, sources: tables.publicAccountSources },
    naturalKey: ({ number }: RecordOf<typeof PUBLIC_ACCOUNT>) => number,
    toRow: (record) => record,
  }),
);
