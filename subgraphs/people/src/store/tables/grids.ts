import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { searchColumns } from '@network/kit/search/columns';
import { keyText } from '@network/kit/store/columns';
import { doublePrecision, index, integer, text } from 'drizzle-orm/pg-core';
import { GRID_ORIGINS } from '#domain/town.ts';
import { people } from '../tables.ts';
import { identity, knownBy, listed, person, placed, placedIn, validity } from './shape.ts';

/** The grids of the one net. Kind, code and name of a merged grid stand at one place of three lists. */
export const grids = people.table(
  'grids',
  {
    ...identity(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    teamCode: keyText('team_code'),
    originKinds: text('origin_kinds', { enum: GRID_ORIGINS }).array().notNull().default([]),
    originCodes: text('origin_codes').array().notNull().default([]),
    originNames: text('origin_names').array().notNull().default([]),
    /** WGS-84. */
    longitude: doublePrecision(),
    latitude: doublePrecision(),
    /** Households in it, and as its register writes them. */
    households: integer(),
    householdsText: text('households_text'),
    ...placed(),
    ...validity(),
    ...searchColumns(),
  },
  (table) => [
    ...knownBy('grids', table, [table.code]),
    ...placedIn('grids', table, table.code),
    listed('grids_team', table, [table.teamCode, table.code]),
    index('grids_origins_idx').using('gin', table.originCodes),
    index('grids_grams_idx').using('gin', table.grams),
  ],
);
export const gridActions = actionTable(people, 'grid');
export const gridSources = sourceTable(people, 'grid');

/** Grid members: they patrol, report and remind, and hold no certificate. */
export const gridMembers = people.table(
  'grid_members',
  {
    ...identity(),
    number: keyText('number').notNull(),
    ...person(),
    gridCode: keyText('grid_code').notNull(),
    teamCode: keyText('team_code'),
    ...placed(),
    ...validity(),
  },
  (table) => [
    ...knownBy('grid_members', table, [table.number]),
    ...placedIn('grid_members', table, table.number),
    listed('grid_members_grid', table, [table.gridCode, table.number]),
    listed('grid_members_team', table, [table.teamCode, table.number]),
  ],
);
export const gridMemberActions = actionTable(people, 'grid_member');
export const gridMemberSources = sourceTable(people, 'grid_member');
