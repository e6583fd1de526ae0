import { factKind } from '@network/kit/intake/fact-kind';
import { settling } from '@network/kit/intake/settling';
import { EQUIPMENT_KINDS } from '#domain/means.ts';
import { endsBeforeItBegins } from '#domain/validity.ts';
import { EQUIPMENT_SERVICE } from '../service.ts';
import * as tables from '../tables/means.ts';
import { type RecordOf, refusing, VALIDITY } from './record.ts';

const EQUIPMENT = {
  number: { kind: 'text', required: true },
  kind: { kind: { enum: EQUIPMENT_KINDS }, required: true },
  model: { kind: 'text' },
  officerNumber: { kind: 'text' },
  teamCode: { kind: 'text' },
  ...VALIDITY,
} as const;

const equipmentRecord = refusing(
  endsBeforeItBegins,
  factKind({
    name: 'equipment',
    type: 'Equipment',
    fields: EQUIPMENT,
    table: tables.equipment,
    tables: { actions: tables.equipmentActions, sources: tables.equipmentSources },
    naturalKey: ({ number }: RecordOf<typeof EQUIPMENT>) => number,
    toRow: (record) => record,
  }),
);

export const equipment = settling(equipmentRecord, EQUIPMENT_SERVICE);

const TRAINING = {
  number: { kind: 'text', required: true },
  officerNumber: { kind: 'text', required: true },
  field: { kind: 'text', required: true },
  topic: { kind: 'text', required: true },
  startsOn: { kind: 'date', required: true },
  endsOn: { kind: 'date', required: true },
  hours: { kind: 'integer', required: true },
  isCrossPost: { kind: 'boolean', required: true },
} as const;

export const training = refusing(
  ({ startsOn, endsOn }) => endsBeforeItBegins({ validFrom: startsOn, validTo: endsOn }, 'endsOn'),
  factKind({
    name: 'training',
    type: 'Training',
    fields: TRAINING,
    table: tables.trainings,
    tables: { actions: tables.trainingActions, sources: tables.trainingSources },
    naturalKey: ({ number }: RecordOf<typeof TRAINING>) => number,
    toRow: (record) => record,
  }),
);

const COOPERATION_AGREEMENT = {
  number: { kind: 'text', required: true },
  title: { kind: 'text', required: true },
  departmentCode: { kind: 'text', required: true },
  bureauCode: { kind: 'text', required: true },
  itemCodes: { kind: 'list' },
  departmentDuties: { kind: 'text' },
  bureauDuties: { kind: 'text' },
  signedOn: { kind: 'date', required: true },
  ...VALIDITY,
} as const;

export const cooperationAgreement = refusing(
  endsBeforeItBegins,
  factKind({
    name: 'cooperationAgreement',
    type: 'CooperationAgreement',
    fields: COOPERATION_AGREEMENT,
    table: tables.cooperationAgreements,
    tables: { actions: tables.cooperationAgreementActions, sources: tables.cooperationAgreementSources },
    naturalKey: ({ number }: RecordOf<typeof COOPERATION_AGREEMENT>) => number,
    toRow: (record) => ({ ...record, itemCodes: record.itemCodes ?? [] }),
  }),
);
