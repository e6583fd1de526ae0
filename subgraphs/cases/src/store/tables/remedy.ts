import { sql } from 'drizzle-orm';
import { date, integer, text } from 'drizzle-orm/pg-core';
import { REMEDY_RESULTS } from '#domain/file.ts';
import { schema } from '../tables.ts';
import { fileColumns, fileIndexes, listed } from './file-columns.ts';

/** 行政复议. */
export const reconsiderations = schema.table(
  'reconsiderations',
  {
    ...fileColumns(sql`coalesce(filed_on, accepted_on)`),
    authority: text(),
    filedOn: date('filed_on'),
    acceptedOn: date('accepted_on'),
    concludedOn: date('concluded_on'),
    result: text('result', { enum: REMEDY_RESULTS }),
  },
  (table) => [...fileIndexes('reconsiderations', table), listed('reconsiderations_result_idx', table, table.result)],
);

/** 行政诉讼. */
export const litigations = schema.table(
  'litigations',
  {
    ...fileColumns(sql`coalesce(filed_on, accepted_on)`),
    court: text(),
    instance: integer(),
    filedOn: date('filed_on'),
    acceptedOn: date('accepted_on'),
    concludedOn: date('concluded_on'),
    result: text('result', { enum: REMEDY_RESULTS }),
  },
  (table) => [...fileIndexes('litigations', table), listed('litigations_result_idx', table, table.result)],
);
