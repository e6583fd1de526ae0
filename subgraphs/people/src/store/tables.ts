import { clockTable } from '@network/kit/clock';
import { intakeTables, sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { outboxTable, positionTable } from '@network/kit/reference/tables';
import { searchColumns } from '@network/kit/search/columns';
import { jurisdictionColumn, keyText, sealed } from '@network/kit/store/columns';
import { date, index, integer, pgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { PLACE_KINDS, PLACE_MODES } from '../domain/place.ts';
import { BODY_KINDS, CERTIFICATE_STATUSES, TEAM_KINDS } from '../domain/register.ts';
import { areaColumn, listed, service, validity } from './tables/shape.ts';

export const people = pgSchema('people');

export const places = people.table(
  'places',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    kind: text({ enum: PLACE_KINDS }).notNull(),
    parentCode: keyText('parent_code'),
    urbanRuralCode: keyText('urban_rural_code'),
    /** Codes that the place had in other years. */
    formerCodes: text('former_codes').array().notNull().default([]),
    /** Since when its code is in use; null where nobody tells. A place holds from ever. */
    inUseFrom: date('in_use_from'),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'places_pkey', columns: [table.jurisdiction, table.id] }),
    unique('places_code_key').on(table.jurisdiction, table.code),
    index('places_listed_idx').on(table.code, table.id),
    index('places_parent_code_idx').on(table.parentCode, table.code, table.id),
    index('places_grams_idx').using('gin', table.grams),
    index('places_former_codes_idx').using('gin', table.formerCodes),
  ],
);

export const placeModes = people.table(
  'place_modes',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    placeCode: keyText('place_code').notNull(),
    mode: text({ enum: PLACE_MODES }).notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    /** The last day on which it counts: its own, or the day before the place's next mode; null while it does. */
    endsOn: date('ends_on'),
    basis: text(),
    coveredByCode: keyText('covered_by_code'),
  },
  (table) => [
    primaryKey({ name: 'place_modes_pkey', columns: [table.jurisdiction, table.id] }),
    unique('place_modes_version_key').on(table.jurisdiction, table.placeCode, table.validFrom),
    index('place_modes_place_code_idx').on(table.placeCode, table.validFrom),
    index('place_modes_covered_by_idx').on(table.coveredByCode, table.placeCode),
    listed('place_modes_listed', table, [table.placeCode]),
    listed('place_modes_valid_from', table, [table.validFrom]),
  ],
);

/** What a register tells of an organisation beside its name. */
const organisationColumns = () => ({
  address: text(),
  /** Who heads it, as the register names them. */
  headName: text('head_name'),
  /** How many posts it was given (编制数), and as the register writes it. How many there are is counted from posts. */
  givenPosts: integer('given_posts'),
  givenPostsText: text('given_posts_text'),
});

export const bodies = people.table(
  'bodies',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    kind: text({ enum: BODY_KINDS }).notNull(),
    creditCode: keyText('credit_code'),
    ...organisationColumns(),
    placeCode: keyText('place_code'),
    ...areaColumn(),
    ...validity(),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'bodies_pkey', columns: [table.jurisdiction, table.id] }),
    unique('bodies_code_key').on(table.jurisdiction, table.code),
    listed('bodies_listed', table, [table.code]),
    index('bodies_area_idx').on(table.areaCode, table.code, table.id),
    index('bodies_grams_idx').using('gin', table.grams),
  ],
);

export const teams = people.table(
  'teams',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    kind: text({ enum: TEAM_KINDS }).notNull(),
    bodyCode: keyText('body_code').notNull(),
    placeCode: keyText('place_code'),
    ...areaColumn(),
    departmentCode: keyText('department_code'),
    documentNumber: keyText('document_number'),
    creditCode: keyText('credit_code'),
    ...organisationColumns(),
    fields: text().array().notNull().default([]),
    predecessorCodes: text('predecessor_codes').array().notNull().default([]),
    ...validity(),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'teams_pkey', columns: [table.jurisdiction, table.id] }),
    unique('teams_code_key').on(table.jurisdiction, table.code),
    listed('teams_listed', table, [table.code]),
    index('teams_place_code_idx').on(table.placeCode, table.code, table.id),
    index('teams_area_idx').on(table.areaCode, table.code, table.id),
    listed('teams_body', table, [table.bodyCode, table.code]),
    listed('teams_department', table, [table.departmentCode, table.code]),
    listed('teams_document', table, [table.documentNumber, table.code]),
    index('teams_fields_idx').using('gin', table.fields),
    index('teams_predecessors_idx').using('gin', table.predecessorCodes),
    index('teams_grams_idx').using('gin', table.grams),
  ],
);

export const officers = people.table(
  'officers',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    certificateNumber: keyText('certificate_number').notNull(),
    name: text().notNull(),
    teamCode: keyText('team_code').notNull(),
    idNumber: sealed('id_number'),
    idNumberIndex: keyText('id_number_index'),
    phone: sealed('phone'),
    phoneIndex: keyText('phone_index'),
    ...validity(),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'officers_pkey', columns: [table.jurisdiction, table.id] }),
    unique('officers_certificate_number_key').on(table.jurisdiction, table.certificateNumber),
    listed('officers_listed', table, [table.certificateNumber]),
    listed('officers_team', table, [table.teamCode, table.certificateNumber]),
    index('officers_grams_idx').using('gin', table.grams),
  ],
);

export const certificates = people.table(
  'certificates',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    number: keyText('number').notNull(),
    officerNumber: keyText('officer_number').notNull(),
    issuer: text().notNull(),
    fields: text().array().notNull(),
    status: text({ enum: CERTIFICATE_STATUSES }).notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to').notNull(),
    ...service(),
  },
  (table) => [
    primaryKey({ name: 'certificates_pkey', columns: [table.jurisdiction, table.id] }),
    unique('certificates_number_key').on(table.jurisdiction, table.number),
    listed('certificates_listed', table, [table.number]),
    index('certificates_fields_idx').using('gin', table.fields),
    listed('certificates_valid_to', table, [table.validTo]),
    listed('certificates_officer', table, [table.officerNumber, table.validFrom]),
  ],
);

export const placeActions = actionTable(people, 'place');
export const placeModeActions = actionTable(people, 'place_mode');
export const bodyActions = actionTable(people, 'body');
export const teamActions = actionTable(people, 'team');
export const officerActions = actionTable(people, 'officer');
export const certificateActions = actionTable(people, 'certificate');

export const placeSources = sourceTable(people, 'place');
export const placeModeSources = sourceTable(people, 'place_mode');
export const bodySources = sourceTable(people, 'body');
export const teamSources = sourceTable(people, 'team');
export const officerSources = sourceTable(people, 'officer');
export const certificateSources = sourceTable(people, 'certificate');

export const { batches, quarantine, pulls } = intakeTables(people);
export const outbox = outboxTable(people);
export const positions = positionTable(people);
export const referenceClocks = clockTable(people, 'reference_clocks');
