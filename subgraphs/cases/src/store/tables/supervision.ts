import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { placeLevelColumns } from '@network/kit/scope/places';
import { jurisdictionColumn, keyText } from '@network/kit/store/columns';
import { sql } from 'drizzle-orm';
import { boolean, date, index, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { SUPERVISION_WAYS } from '#domain/file.ts';
import { schema } from '../tables.ts';

/** 执法监督: a record of its own, for it may be upon many cases or none. */
export const supervisionRecords = schema.table(
  'supervision_records',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    number: keyText('number').notNull(),
    way: text({ enum: SUPERVISION_WAYS }).notNull(),
    /** Who is supervised, as it was written. */
    subjectText: text('subject_text').notNull(),
    bodyCode: keyText('body_code'),
    caseNumbers: text('case_numbers').array().notNull().default([]),
    content: text(),
    problem: text(),
    supervisedOn: date('supervised_on').notNull(),
    authorityText: text('authority_text'),
    opinion: text(),
    correctBy: date('correct_by'),
    correction: text(),
    closedOn: date('closed_on'),
    isOpen: boolean('is_open').notNull().generatedAlwaysAs(sql`closed_on is null`),
    place: keyText('place'),
    ...placeLevelColumns(),
  },
  (table) => {
    const { jurisdiction, supervisedOn, id } = table;
    return [
      primaryKey({ name: 'supervision_records_pkey', columns: [jurisdiction, id] }),
      unique('supervision_records_number_key').on(jurisdiction, table.number),
      index('supervision_records_jurisdiction_idx').on(jurisdiction, supervisedOn, id),
      index('supervision_records_way_idx').on(jurisdiction, table.way, supervisedOn, id),
      index('supervision_records_open_idx').on(jurisdiction, supervisedOn, id).where(sql`is_open`),
      index('supervision_records_county_idx').on(table.county, supervisedOn, id),
      index('supervision_records_town_idx').on(table.town, supervisedOn, id),
      index('supervision_records_place_idx').on(table.place, supervisedOn, id),
      index('supervision_records_case_numbers_idx').using('gin', table.caseNumbers),
    ];
  },
);

export const supervisionActions = actionTable(schema, 'supervision');
export const supervisionSources = sourceTable(schema, 'supervision');
