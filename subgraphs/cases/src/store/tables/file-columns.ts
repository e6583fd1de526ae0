import { jurisdictionColumn, keyText } from '@network/kit/store/columns';
import { isNotNull, isNull, type SQL } from 'drizzle-orm';
import { type AnyPgColumn, date, index, primaryKey, unique, uuid } from 'drizzle-orm/pg-core';

/**
 * What every record on a case's file has. It names its case by number; `caseId` and `place` are the case's own and follow
 * it. While its case is not there, or not any more, both are null and nobody sees the record. `day` is SQL over its columns.
 */
export const fileColumns = (day: SQL) => ({
  jurisdiction: jurisdictionColumn(),
  id: uuid().notNull(),
  caseNumber: keyText('case_number').notNull(),
  caseId: uuid('case_id'),
  place: keyText('place'),
  /** Its own number, or its place on the file: no two of a case and kind have the same. */
  number: keyText('number').notNull(),
  /** The day by which lists are ordered; null where nobody told. */
  listedOn: date('listed_on').generatedAlwaysAs(day),
});

export type FileTable = {
  readonly jurisdiction: AnyPgColumn;
  readonly id: AnyPgColumn;
  readonly caseNumber: AnyPgColumn;
  readonly caseId: AnyPgColumn;
  readonly place: AnyPgColumn;
  readonly number: AnyPgColumn;
  readonly listedOn: AnyPgColumn;
};

/** An index of the lists below a parent that a column names. */
export const listed = (name: string, table: FileTable, column: AnyPgColumn) =>
  index(name).on(table.jurisdiction, column, table.listedOn, table.id).where(isNotNull(column));

/** The keys of a table of the file: by id, by case and number, by case, by day, and those that wait for their case. */
export const fileIndexes = (name: string, table: FileTable) => [
  primaryKey({ name: `${name}_pkey`, columns: [table.jurisdiction, table.id] }),
  unique(`${name}_number_key`).on(table.jurisdiction, table.caseNumber, table.number),
  index(`${name}_case_id_idx`).on(table.jurisdiction, table.caseId),
  index(`${name}_listed_on_idx`).on(table.jurisdiction, table.listedOn, table.id),
  index(`${name}_waiting_idx`).on(table.jurisdiction, table.caseNumber).where(isNull(table.caseId)),
];
