import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import { type DataKey, encrypt } from '@network/kit/secret';
import { DAMAGE_CAUSES, type DamageCause } from '#domain/power.ts';
import * as tables from '../tables/power.ts';
import { type Brought, broughtFields, isMeasured, measured, ownerOf } from './power.ts';

export type DamageEventRecord = Brought & {
  readonly occurredOn: string;
  readonly occurredAt: string | null;
  readonly line: string | null;
  readonly pole: string | null;
  readonly cause: DamageCause;
  readonly description: string | null;
  readonly isAssumed: boolean | null;
  readonly address: string | null;
  readonly placeText: string | null;
  /** Who did it, and the number of the papers, in the open. */
  readonly culprit: string | null;
  readonly culpritIdNumber: string | null;
  readonly households: number | null;
  /** Kilowatt hours as decimal text, and yuan with two decimals. */
  readonly lostKwh: string | null;
  readonly directLoss: string | null;
  readonly lossText: string | null;
  /** Under which 110 was called. */
  readonly policeNumber: string | null;
  readonly eventNumber: string | null;
  readonly caseNumber: string | null;
};

export type LossRecoveryRecord = Brought & {
  readonly damageNumber: string | null;
  /** Yuan with two decimals. */
  readonly amount: string;
  readonly confirmedOn: string;
};

const damageFields = {
  ...broughtFields,
  occurredOn: { kind: 'date', required: true },
  occurredAt: { kind: 'dateTime' },
  line: { kind: 'text' },
  pole: { kind: 'text' },
  cause: { kind: { enum: DAMAGE_CAUSES }, required: true },
  description: { kind: 'text' },
  isAssumed: { kind: 'boolean' },
  address: { kind: 'text' },
  placeText: { kind: 'text' },
  culprit: { kind: 'text' },
  culpritIdNumber: { kind: 'idNumber' },
  households: { kind: 'integer' },
  lostKwh: { kind: 'text' },
  directLoss: { kind: 'money' },
  lossText: { kind: 'text' },
  policeNumber: { kind: 'text' },
  eventNumber: { kind: 'text' },
  caseNumber: { kind: 'text' },
} as const;

/** Damage that somebody did to power facilities. */
export const createDamageEventKind = (dataKey: DataKey): RecordKind<DamageEventRecord> => ({
  ...factKind({
    name: 'damageEvent',
    type: 'DamageEvent',
    fields: damageFields,
    naturalKey: ({ number }: DamageEventRecord) => number,
    tables: { actions: tables.damageEventActions, sources: tables.damageEventSources },
    table: tables.damageEvents,
    toRow: (record) => ({
      ...record,
      culpritIdNumber: record.culpritIdNumber === null ? null : encrypt(dataKey, record.culpritIdNumber),
      lostKwh: measured(record.lostKwh),
      isAssumed: record.isAssumed ?? false,
      owner: ownerOf(record),
    }),
  }),
  faultOf: ({ lostKwh }) =>
    lostKwh === null || isMeasured(lostKwh)
      ? null
      : { field: 'lostKwh', expected: 'Expected kilowatt hours as a decimal number', found: lostKwh },
});

/** Money that the utility got back for damage. */
export const lossRecoveryKind = factKind({
  name: 'lossRecovery',
  type: 'LossRecovery',
  fields: {
    ...broughtFields,
    damageNumber: { kind: 'text' },
    amount: { kind: 'money', required: true },
    confirmedOn: { kind: 'date', required: true },
  },
  naturalKey: ({ number }: LossRecoveryRecord) => number,
  tables: { actions: tables.lossRecoveryActions, sources: tables.lossRecoverySources },
  table: tables.lossRecoveries,
  toRow: (record) => ({ ...record, owner: ownerOf(record) }),
});
