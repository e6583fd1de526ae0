import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { keyText } from '@network/kit/store/columns';
import { date, text } from 'drizzle-orm/pg-core';
import { people } from '../tables.ts';
import { identity, knownBy, listed, person, placed, placedIn, validity } from './shape.ts';

/** Street wardens: they patrol and remind, and inspect nothing. R-1205. */
export const wardens = people.table(
  'wardens',
  {
    ...identity(),
    number: keyText('number').notNull(),
    ...person(),
    street: text(),
    teamCode: keyText('team_code'),
    ...placed(),
    ...validity(),
  },
  (table) => [
    ...knownBy('wardens', table, [table.number]),
    ...placedIn('wardens', table, table.number),
    listed('wardens_team', table, [table.teamCode, table.number]),
  ],
);
export const wardenActions = actionTable(people, 'warden');
export const wardenSources = sourceTable(people, 'warden');

/** Auxiliaries: they work under an officer and count among no two. R-117. */
export const auxiliaries = people.table(
  'auxiliaries',
  {
    ...identity(),
    number: keyText('number').notNull(),
    ...person(),
    duties: text(),
    teamCode: keyText('team_code').notNull(),
    supervisorNumber: keyText('supervisor_number'),
    ...placed(),
    ...validity(),
  },
  (table) => [
    ...knownBy('auxiliaries', table, [table.number]),
    ...placedIn('auxiliaries', table, table.number),
    listed('auxiliaries_team', table, [table.teamCode, table.number]),
    listed('auxiliaries_supervisor', table, [table.supervisorNumber, table.number]),
  ],
);
export const auxiliaryActions = actionTable(people, 'auxiliary');
export const auxiliarySources = sourceTable(people, 'auxiliary');

/** Members of joint teams, of whichever body; only those with a certificate may act. */
export const teamMembers = people.table(
  'team_members',
  {
    ...identity(),
    number: keyText('number').notNull(),
    teamCode: keyText('team_code').notNull(),
    bodyCode: keyText('body_code').notNull(),
    name: text().notNull(),
    duty: text(),
    officerNumber: keyText('officer_number'),
    ...validity(),
  },
  (table) => [
    ...knownBy('team_members', table, [table.number]),
    listed('team_members_team', table, [table.teamCode, table.number]),
    listed('team_members_body', table, [table.bodyCode, table.number]),
    listed('team_members_officer', table, [table.officerNumber, table.number]),
  ],
);
export const teamMemberActions = actionTable(people, 'team_member');
export const teamMemberSources = sourceTable(people, 'team_member');

/** Accounts of the public: when they were opened and where, and nothing of whose they are. */
export const publicAccounts = people.table(
  'public_accounts',
  {
    ...identity(),
    number: keyText('number').notNull(),
    registeredOn: date('registered_on').notNull(),
    closedOn: date('closed_on'),
    ...placed(),
  },
  (table) => [
    ...knownBy('public_accounts', table, [table.number]),
    listed('public_accounts_registered_on', table, [table.registeredOn]),
    ...placedIn('public_accounts', table, table.registeredOn),
  ],
);
export const publicAccountActions = actionTable(people, 'public_account');
export const publicAccountSources = sourceTable(people, 'public_account');
