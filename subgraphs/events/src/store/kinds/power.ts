import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import { searchable } from '@network/kit/search';
import {
  HAZARD_EXITS,
  HAZARD_STATES,
  type HazardExit,
  type HazardState,
  POWER_USER_GRADES,
  type PowerUserGrade,
} from '#domain/power.ts';
import * as tables from '../tables/power.ts';

/** What every record of the power utility tells; the utility that brought it may see it. */
export type Brought = {
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
  readonly voltageText: string | null;
  /** How grave it is, and who is to put it right, in the utility's words. */
  readonly gravity: string | null;
  readonly responsible: string | null;
  readonly distanceMetres: string | null;
  readonly address: string | null;
  readonly placeText: string | null;
  readonly state: HazardState;
  readonly foundOn: string;
  readonly dueOn: string | null;
  readonly dueText: string | null;
  readonly rectifiedOn: string | null;
  readonly verifiedOn: string | null;
  readonly exit: HazardExit | null;
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

/** The fields of every kind that the utility brings. */
export const broughtFields = {
  number: { kind: 'text', required: true },
  placeCode: { kind: 'place' },
  bodyCode: { kind: 'text' },
} as const;

/** Who may see it for having brought it. */
export const ownerOf = ({ bodyCode }: Brought): string | null => (bodyCode === null ? null : `body:${bodyCode}`);
/** A decimal text as a number. */
export const measured = (text: string | null): number | null => (text === null ? null : Number(text));
export const isMeasured = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);

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
      voltageText: { kind: 'text' },
      gravity: { kind: 'text' },
      responsible: { kind: 'text' },
      distanceMetres: { kind: 'text' },
      address: { kind: 'text' },
      placeText: { kind: 'text' },
      state: { kind: { enum: HAZARD_STATES }, required: true },
      foundOn: { kind: 'date', required: true },
      dueOn: { kind: 'date' },
      dueText: { kind: 'text' },
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
    const wrong = Object.entries({ voltageKv, distanceMetres }).find(([, text]) => text !== null && !isMeasured(text));
    if (wrong?.[1] == null) return null;
    return { field: wrong[0], expected: 'Expected kilovolts or metres as a decimal number', found: wrong[1] };
  },
};

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
