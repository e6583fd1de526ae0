import { isNotNull, sql } from 'drizzle-orm';
import { type AnyPgColumn, index } from 'drizzle-orm/pg-core';
import { OPEN_STATES } from '#domain/event.ts';
import { placedIndexes } from './schema.ts';

type Column =
  | 'jurisdiction'
  | 'id'
  | 'placeCode'
  | 'county'
  | 'town'
  | 'reportedAt'
  | 'dueAt'
  | 'closedAt'
  | 'state'
  | 'source'
  | 'level'
  | 'closureKind'
  | 'rating'
  | 'categoryCode'
  | 'handlerBodyCode'
  | 'handlerTeamCode'
  | 'handlerOfficerNumber'
  | 'caseNumber'
  | 'parentNumber'
  | 'duplicateGroup'
  | 'outsideNumber'
  | 'owner'
  | 'gridCode'
  | 'subjectCreditCode'
  | 'grams';

const OPEN = sql.raw(OPEN_STATES.map((state) => `'${state}'`).join(', '));

/** What lists of events and their counts are read by. */
export const eventIndexes = (table: Readonly<Record<Column, AnyPgColumn>>) => {
  /** A list of events by a key, in the order of their reports. */
  const by = (name: string, ...key: [AnyPgColumn, ...AnyPgColumn[]]) =>
    index(`events_${name}_idx`).on(...key, table.reportedAt, table.id);
  const sorted = (name: string, column: AnyPgColumn) => [
    index(`events_${name}_idx`).on(table.jurisdiction, column, table.id),
    index(`events_county_${name}_idx`).on(table.county, column, table.id),
    index(`events_town_${name}_idx`).on(table.town, column, table.id),
  ];
  return [
    ...placedIndexes('events', { table, order: table.reportedAt }),
    ...sorted('due_at', table.dueAt),
    ...sorted('closed_at', table.closedAt),
    by('state', table.jurisdiction, table.state),
    by('town_state', table.town, table.state),
    by('source', table.jurisdiction, table.source),
    by('level', table.jurisdiction, table.level),
    by('closure_kind', table.jurisdiction, table.closureKind),
    by('rating', table.jurisdiction, table.rating),
    by('category', table.jurisdiction, table.categoryCode),
    by('standard_category', table.categoryCode),
    by('handler_body', table.jurisdiction, table.handlerBodyCode),
    by('handler_team', table.jurisdiction, table.handlerTeamCode),
    by('handler_officer', table.jurisdiction, table.handlerOfficerNumber),
    by('case', table.jurisdiction, table.caseNumber),
    by('parent', table.jurisdiction, table.parentNumber),
    by('duplicate_group', table.jurisdiction, table.duplicateGroup),
    by('outside_number', table.jurisdiction, table.outsideNumber),
    by('owner', table.owner),
    // Open events are few beside those of all years: lists and counts of them read nothing else, and counts only this.
    index('events_open_town_idx')
      .on(table.town, table.reportedAt, table.id, table.jurisdiction, table.placeCode, table.owner, table.dueAt)
      .where(sql`${table.state} in (${OPEN})`),
    // Few events have one: the others cost nothing to write.
    by('grid', table.jurisdiction, table.gridCode).where(isNotNull(table.gridCode)),
    by('subject', table.jurisdiction, table.subjectCreditCode).where(isNotNull(table.subjectCreditCode)),
    index('events_grams_idx').using('gin', table.grams),
  ] as const;
};
