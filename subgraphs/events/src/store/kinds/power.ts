import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import { searchable } from '@network/kit/search';
import {
  DAMAGE_CAUSES,
  type DamageCause,
  HAZARD_EXITS,
  HAZARD_STATES,
  type HazardExit,
  type HazardState,
  POWER_USER_GRADES,
  type PowerUserGrade,
} from '#domain/power.ts';
import * as tables from '../tables/power.ts';

/** What every record of the power utility tells; the utility that brought it may see it. */
type Brought = {
  readonly number: string;
  readonly placeCode: string | null;
  /** The power utility, by its code as a body. */
  readonly bodyCode: string | null;
};

export type ImportantPowerUserRecord = Brought & {
  readonly name: string;
  readonly creditCode: string | null;
  readonly grade: PowerUserGrade | null;
  readonly address: string | null;
};

export type HazardRecord = Brought & {
  readonly userNumber: string | null;
  readonly kind: string;
  readonly description: string | null;
  readonly line: string | null;
  readonly pole: string | null;
  /** Kilovolts and metres as decimal text. */
  readonly voltageKv: string | null;
  readonly distanceMetres: string | null;
  readonly address: string | null;
  readonly state: HazardState;
  readonly foundOn: string;
  readonly dueOn: string | null;
  readonly rectifiedOn: string | null;
  readonly verifiedOn: string | null;
  readonly exit: HazardExit | null;
  readonly eventNumber: string | null;
  readonly caseNumber: string | null;
};

export type DamageEventRecord = Brought & {
  readonly occurredOn: string;
  readonly line: string | null;
  readonly pole: string | null;
  readonly cause: DamageCause;
  readonly description: string | null;
  readonly isAssumed: boolean | null;
  readonly address: string | null;
  readonly eventNumber: string | null;
  readonly caseNumber: string | null;
};

export type EscortRecord = Brought & {
  readonly escortedOn: string;
  readonly description: string | null;
  readonly address: string | null;
  readonly officerNumbers: readonly string[] | null;
  readonly eventNumber: string | null;
};

export type LossRecoveryRecord = Brought & {
  readonly damageNumber: string | null;
  /** Yuan with two decimals. */
  readonly amount: string;
  readonly confirmedOn: string;
};

const broughtFields = {
  number: { kind: 'text', required: true },
  placeCode: { kind: 'place' },
  bodyCode: { kind: 'text' },
} as const;

const ownerOf = ({ bodyCode }: Brought): string | null => (bodyCode === null ? null : `body:${bodyCode}`);
const measured = (text: string | null): number | null => (text === null ? null : Number(text));
const isMeasured = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);

/** A user whose supply must not fail, as the utility lists them. */
export const importantPowerUserKind = factKind({
  name: 'importantPowerUser',
  type: 'ImportantPowerUser',
  fields: {
    ...broughtFields,
    name: { kind: 'text', required: true },
    creditCode: { kind: 'text' },
    grade: { kind: { enum: POWER_USER_GRADES } },
    address: { kind: 'text' },
  },
  naturalKey: ({ number }: ImportantPowerUserRecord) => number,
  tables: { actions: tables.importantPowerUserActions, sources: tables.importantPowerUserSources },
  table: tables.importantPowerUsers,
  toRow: (record) => ({
    ...record,
    owner: ownerOf(record),
    ...searchable(record.number, record.name, record.creditCode, record.address),
  }),
});

/** A danger to power facilities, or at an important user. */
export const hazardKind: RecordKind<HazardRecord> = {
  ...factKind({
    name: 'hazard',
    type: 'Hazard',
    fields: {
      ...broughtFields,
      userNumber: { kind: 'text' },
      kind: { kind: 'text', required: true },
      description: { kind: 'text' },
      line: { kind: 'text' },
      pole: { kind: 'text' },
      voltageKv: { kind: 'text' },
      distanceMetres: { kind: 'text' },
      address: { kind: 'text' },
      state: { kind: { enum: HAZARD_STATES }, required: true },
      foundOn: { kind: 'date', required: true },
      dueOn: { kind: 'date' },
      rectifiedOn: { kind: 'date' },
      verifiedOn: { kind: 'date' },
      exit: { kind: { enum: HAZARD_EXITS } },
      eventNumber: { kind: 'text' },
      caseNumber: { kind: 'text' },
    },
    naturalKey: ({ number }: HazardRecord) => number,
    tables: { actions: tables.hazardActions, sources: tables.hazardSources },
    table: tables.hazards,
    toRow: (record) => ({
      ...record,
      voltageKv: measured(record.voltageKv),
      distanceMetres: measured(record.distanceMetres),
      owner: ownerOf(record),
      ...searchable(record.number, record.kind, record.line, record.pole, record.address),
    }),
  }),
  faultOf: ({ voltageKv, distanceMetres }) => {
    const found = [voltageKv, distanceMetres].find((text) => text !== null && !isMeasured(text));
    return found == null ? null : { expected: 'Expected kilovolts or metres as a decimal number', found };
  },
};

/** Damage that somebody did to power facilities. */
export const damageEventKind = factKind({
  name: 'damageEvent',
  type: 'DamageEvent',
  fields: {
    ...broughtFields,
    occurredOn: { kind: 'date', required: true },
    line: { kind: 'text' },
    pole: { kind: 'text' },
    cause: { kind: { enum: DAMAGE_CAUSES }, required: true },
    description: { kind: 'text' },
    isAssumed: { kind: 'boolean' },
    address: { kind: 'text' },
    eventNumber: { kind: 'text' },
    caseNumber: { kind: 'text' },
  },
  naturalKey: ({ number }: DamageEventRecord) => number,
  tables: { actions: tables.damageEventActions, sources: tables.damageEventSources },
  table: tables.damageEvents,
  toRow: (record) => ({ ...record, isAssumed: record.isAssumed ?? false, owner: ownerOf(record) }),
});

/** Officers who kept a repair safe. */
export const escortKind = factKind({
  name: 'escort',
  type: 'Escort',
  fields: {
    ...broughtFields,
    escortedOn: { kind: 'date', required: true },
    description: { kind: 'text' },
    address: { kind: 'text' },
    officerNumbers: { kind: 'list' },
    eventNumber: { kind: 'text' },
  },
  naturalKey: ({ number }: EscortRecord) => number,
  tables: { actions: tables.escortActions, sources: tables.escortSources },
  table: tables.escorts,
  toRow: (record) => ({ ...record, officerNumbers: [...(record.officerNumbers ?? [])], owner: ownerOf(record) }),
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
