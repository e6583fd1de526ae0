import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { searchColumns } from '@network/kit/search/columns';
import { keyText } from '@network/kit/store/columns';
import { boolean, date, index, integer, text } from 'drizzle-orm/pg-core';
import { CENTRE_LEVELS, MARK_KINDS, REGISTRATION_KINDS } from '#domain/town.ts';
import { people } from '../tables.ts';
import { identity, knownBy, listed, placed, placedIn, validity } from './shape.ts';

/** The registrations of enforcement subjects: two per town. */
export const subjectRegistrations = people.table(
  'subject_registrations',
  {
    ...identity(),
    number: keyText('number').notNull(),
    kind: text({ enum: REGISTRATION_KINDS }).notNull(),
    bodyCode: keyText('body_code').notNull(),
    ...placed(),
    ...validity(),
  },
  (table) => [
    ...knownBy('subject_registrations', table, [table.number]),
    ...placedIn('subject_registrations', table, table.number),
    listed('subject_registrations_body', table, [table.bodyCode, table.number]),
  ],
);
export const subjectRegistrationActions = actionTable(people, 'subject_registration');
export const subjectRegistrationSources = sourceTable(people, 'subject_registration');

/** What places were chosen as. */
export const marks = people.table(
  'marks',
  {
    ...identity(),
    kind: text({ enum: MARK_KINDS }).notNull(),
    ...placed(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    document: text(),
  },
  (table) => [
    ...knownBy('marks', table, [table.placeCode, table.kind, table.validFrom]),
    listed('marks_valid_from', table, [table.validFrom]),
    ...placedIn('marks', table, table.validFrom),
  ],
);
export const markActions = actionTable(people, 'mark');
export const markSources = sourceTable(people, 'mark');

/** Stations where police and a team work together. Police are a number here, and no officers. */
export const stations = people.table(
  'stations',
  {
    ...identity(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    address: text(),
    teamCode: keyText('team_code'),
    isSharingPremises: boolean('is_sharing_premises'),
    isSharingTasks: boolean('is_sharing_tasks'),
    policeCount: integer('police_count'),
    ...placed(),
    ...validity(),
    ...searchColumns(),
  },
  (table) => [
    ...knownBy('stations', table, [table.code]),
    ...placedIn('stations', table, table.code),
    listed('stations_team', table, [table.teamCode, table.code]),
    index('stations_grams_idx').using('gin', table.grams),
  ],
);
export const stationActions = actionTable(people, 'station');
export const stationSources = sourceTable(people, 'station');

/** The centres of command, each below another. */
export const commandCentres = people.table(
  'command_centres',
  {
    ...identity(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    level: text({ enum: CENTRE_LEVELS }).notNull(),
    parentCode: keyText('parent_code'),
    bodyCode: keyText('body_code'),
    address: text(),
    dutyPhone: text('duty_phone'),
    ...placed(),
    ...validity(),
  },
  (table) => [
    ...knownBy('command_centres', table, [table.code]),
    ...placedIn('command_centres', table, table.code),
    listed('command_centres_parent', table, [table.parentCode, table.code]),
    listed('command_centres_body', table, [table.bodyCode, table.code]),
  ],
);
export const commandCentreActions = actionTable(people, 'command_centre');
export const commandCentreSources = sourceTable(people, 'command_centre');
