import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { searchColumns } from '@network/kit/search/columns';
import { jurisdictionColumn, keyText } from '@network/kit/store/columns';
import { date, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { listOf, placeColumns, schema } from '../tables.ts';

export const operations = schema.table(
  'joint_operations',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    number: keyText('number').notNull(),
    name: text().notNull(),
    initiatorCode: keyText('initiator_code').notNull(),
    planText: text('plan_text'),
    /** Who takes part, and at the same place in the lists beside it: with what duty, how many people and vehicles. */
    bodyCodes: listOf('body_codes'),
    duties: listOf('duties'),
    people: integer('people').array().notNull().default([]),
    vehicles: integer('vehicles').array().notNull().default([]),
    fromOn: date('from_on').notNull(),
    toOn: date('to_on').notNull(),
    targets: text(),
    result: text(),
    caseNumbers: listOf('case_numbers'),
    ...placeColumns(),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'joint_operations_pkey', columns: [table.jurisdiction, table.id] }),
    unique('joint_operations_number_key').on(table.jurisdiction, table.number),
    index('joint_operations_from_on_idx').on(table.jurisdiction, table.fromOn, table.id),
    index('joint_operations_county_idx').on(table.county, table.fromOn, table.id),
    index('joint_operations_town_idx').on(table.town, table.fromOn, table.id),
    index('joint_operations_place_idx').on(table.place, table.fromOn, table.id),
    index('joint_operations_initiator_idx').on(table.jurisdiction, table.initiatorCode, table.fromOn, table.id),
    index('joint_operations_body_codes_idx').using('gin', table.bodyCodes),
    index('joint_operations_case_numbers_idx').using('gin', table.caseNumbers),
    index('joint_operations_grams_idx').using('gin', table.grams),
  ],
);

export const operationActions = actionTable(schema, 'joint_operation');
export const operationSources = sourceTable(schema, 'joint_operation');
