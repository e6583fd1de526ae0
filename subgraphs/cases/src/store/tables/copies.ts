import { unitTable } from '@network/kit/reference/units';
import { jurisdictionColumn, keyText } from '@network/kit/store/columns';
import { boolean, date, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { schema } from '../tables.ts';

/** Days that differ from the plain week, as catalogue publishes them. */
export const referenceCalendar = schema.table('reference_calendar', {
  date: date().primaryKey(),
  isOff: boolean('is_off').notNull(),
  /** The year whose notice lists the day: a year is announced when a row says so. */
  announcedFor: integer('announced_for').notNull(),
});

export const referenceItems = schema.table(
  'reference_items',
  {
    jurisdiction: jurisdictionColumn(),
    code: keyText('code').notNull(),
    version: integer().notNull(),
    name: text().notNull(),
    field: text(),
    list: text(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
  },
  (table) => [
    primaryKey({ name: 'reference_items_pkey', columns: [table.jurisdiction, table.code, table.version] }),
    index('reference_items_field_idx').on(table.field, table.jurisdiction, table.code),
    index('reference_items_list_idx').on(table.list, table.jurisdiction, table.code),
  ],
);

/** Items granted to places. */
export const referenceGrants = schema.table(
  'reference_grants',
  {
    jurisdiction: jurisdictionColumn(),
    key: keyText('key').notNull(),
    itemCode: keyText('item_code').notNull(),
    place: keyText('place').notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
  },
  (table) => [
    primaryKey({ name: 'reference_grants_pkey', columns: [table.jurisdiction, table.key] }),
    index('reference_grants_item_code_idx').on(table.jurisdiction, table.itemCode),
  ],
);

export const referenceModes = schema.table(
  'reference_modes',
  {
    jurisdiction: jurisdictionColumn(),
    placeCode: keyText('place_code').notNull(),
    mode: keyText('mode').notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
  },
  (table) => [
    primaryKey({ name: 'reference_modes_pkey', columns: [table.jurisdiction, table.placeCode, table.validFrom] }),
    index('reference_modes_mode_idx').on(table.mode, table.jurisdiction, table.placeCode),
  ],
);

export const referenceOfficers = schema.table(
  'reference_officers',
  {
    jurisdiction: jurisdictionColumn(),
    number: keyText('number').notNull(),
    teamCode: keyText('team_code'),
  },
  (table) => [
    primaryKey({ name: 'reference_officers_pkey', columns: [table.jurisdiction, table.number] }),
    index('reference_officers_team_code_idx').on(table.teamCode, table.jurisdiction, table.number),
  ],
);

/** Bodies and teams, by whose names imports find who handles a case, and exports name who decided it. */
export const referenceBodies = unitTable(schema, 'reference_bodies');
export const referenceTeams = unitTable(schema, 'reference_teams');
