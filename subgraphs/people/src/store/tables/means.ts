import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { keyText } from '@network/kit/store/columns';
import { boolean, date, index, integer, text } from 'drizzle-orm/pg-core';
import { EQUIPMENT_KINDS } from '#domain/means.ts';
import { people } from '../tables.ts';
import { identity, knownBy, listed, service, validity } from './shape.ts';

/** What an officer or a team was given to work with. */
export const equipment = people.table(
  'equipment',
  {
    ...identity(),
    number: keyText('number').notNull(),
    kind: text({ enum: EQUIPMENT_KINDS }).notNull(),
    model: text(),
    officerNumber: keyText('officer_number'),
    teamCode: keyText('team_code'),
    ...validity(),
    ...service(),
  },
  (table) => [
    ...knownBy('equipment', table, [table.number]),
    listed('equipment_officer', table, [table.officerNumber, table.number]),
    listed('equipment_team', table, [table.teamCode, table.number]),
  ],
);
export const equipmentActions = actionTable(people, 'equipment');
export const equipmentSources = sourceTable(people, 'equipment');

/** What officers were trained in. */
export const trainings = people.table(
  'trainings',
  {
    ...identity(),
    number: keyText('number').notNull(),
    officerNumber: keyText('officer_number').notNull(),
    field: keyText('field').notNull(),
    topic: text().notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    hours: integer().notNull(),
    isCrossPost: boolean('is_cross_post').notNull(),
  },
  (table) => [
    ...knownBy('trainings', table, [table.number]),
    listed('trainings_starts_on', table, [table.startsOn]),
    listed('trainings_officer', table, [table.officerNumber, table.startsOn]),
    listed('trainings_field', table, [table.field, table.startsOn]),
  ],
);
export const trainingActions = actionTable(people, 'training');
export const trainingSources = sourceTable(people, 'training');

/** Who hands which items to whom, and what each side does. */
export const cooperationAgreements = people.table(
  'cooperation_agreements',
  {
    ...identity(),
    number: keyText('number').notNull(),
    title: text().notNull(),
    departmentCode: keyText('department_code').notNull(),
    bureauCode: keyText('bureau_code').notNull(),
    itemCodes: text('item_codes').array().notNull().default([]),
    departmentDuties: text('department_duties'),
    bureauDuties: text('bureau_duties'),
    signedOn: date('signed_on').notNull(),
    ...validity(),
  },
  (table) => [
    ...knownBy('cooperation_agreements', table, [table.number]),
    listed('cooperation_agreements_signed_on', table, [table.signedOn]),
    listed('cooperation_agreements_department', table, [table.departmentCode, table.signedOn]),
    listed('cooperation_agreements_bureau', table, [table.bureauCode, table.signedOn]),
    index('cooperation_agreements_items_idx').using('gin', table.itemCodes),
  ],
);
export const cooperationAgreementActions = actionTable(people, 'cooperation_agreement');
export const cooperationAgreementSources = sourceTable(people, 'cooperation_agreement');
