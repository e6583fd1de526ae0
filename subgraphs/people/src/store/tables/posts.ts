import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { keyText } from '@network/kit/store/columns';
import { date, text } from 'drizzle-orm/pg-core';
import { LEADERSHIP_ROLES, OFFICE_KINDS, POST_LEVELS, POST_NATURES, POST_ORIGINS, POST_TITLES } from '#domain/post.ts';
import { people } from '../tables.ts';
import { identity, knownBy, listed, placed, placedIn, validity } from './shape.ts';

/** One row for each post of an establishment (编制). */
export const posts = people.table(
  'posts',
  {
    ...identity(),
    number: keyText('number').notNull(),
    teamCode: keyText('team_code').notNull(),
    title: text({ enum: POST_TITLES }).notNull(),
    nature: text({ enum: POST_NATURES }).notNull(),
    origin: text({ enum: POST_ORIGINS }).notNull(),
    officeKind: text('office_kind', { enum: OFFICE_KINDS }),
    level: text({ enum: POST_LEVELS }).notNull(),
    ...placed(),
    movedOn: date('moved_on'),
    movedFrom: text('moved_from'),
    officerNumber: keyText('officer_number'),
    ...validity(),
  },
  (table) => [
    ...knownBy('posts', table, [table.number]),
    ...placedIn('posts', table, table.number),
    listed('posts_team', table, [table.teamCode, table.number]),
    listed('posts_officer', table, [table.officerNumber, table.number]),
  ],
);
export const postActions = actionTable(people, 'post');
export const postSources = sourceTable(people, 'post');

/** Who leads a team, from when to when. */
export const leaderships = people.table(
  'leaderships',
  {
    ...identity(),
    teamCode: keyText('team_code').notNull(),
    role: text({ enum: LEADERSHIP_ROLES }).notNull(),
    name: text().notNull(),
    position: text().notNull(),
    officerNumber: keyText('officer_number'),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
  },
  (table) => [
    ...knownBy('leaderships', table, [table.teamCode, table.role, table.name, table.validFrom]),
    listed('leaderships_valid_from', table, [table.validFrom]),
    listed('leaderships_team', table, [table.teamCode, table.validFrom]),
    listed('leaderships_officer', table, [table.officerNumber, table.validFrom]),
  ],
);
export const leadershipActions = actionTable(people, 'leadership');
export const leadershipSources = sourceTable(people, 'leadership');
