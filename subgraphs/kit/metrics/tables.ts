import { type SQL, sql } from 'drizzle-orm';
import { bigint, date, getTableConfig, index, type PgSchema, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core';
import { jurisdictionColumn, keyText } from '../store/columns.ts';

/**
 * What happened per government, place and day, by the values of a measure's dimensions: a sum that triggers keep in the
 * transaction that writes the counted rows. Amounts are whole: records, minutes, fen. Rows without a place count for their
 * government. A fact that holds from a day to another counts 1 on the first and -1 on the day after the last.
 */
export const counterTable = (schema: PgSchema) =>
  schema.table(
    'counters',
    {
      jurisdiction: jurisdictionColumn(),
      measure: keyText('measure').notNull(),
      /** Twelve digits; the government's own where the counted row has none. */
      place: keyText('place').notNull(),
      day: date().notNull(),
      dimensions: text().array().notNull(),
      amount: bigint({ mode: 'number' }).notNull(),
      county: keyText('county').generatedAlwaysAs((): SQL => sql`left(place, 6) || '000000'`),
      town: keyText('town').generatedAlwaysAs((): SQL => sql`left(place, 9) || '000'`),
    },
    (table) => [
      primaryKey({
        name: 'counters_pkey',
        columns: [table.jurisdiction, table.measure, table.place, table.day, table.dimensions],
      }),
      index('counters_county_idx').on(table.measure, table.county, table.day),
      index('counters_town_idx').on(table.measure, table.town, table.day),
    ],
  );
export type CounterTable = ReturnType<typeof counterTable>;

/** The view that `installMeasures` makes: the counters, and what is counted and not yet added up to them. */
export const countedView = (counters: CounterTable) =>
  pgSchema(getTableConfig(counters).schema ?? 'public').table('counted', {
    jurisdiction: jurisdictionColumn(),
    measure: keyText('measure').notNull(),
    place: keyText('place').notNull(),
    day: date().notNull(),
    dimensions: text().array().notNull(),
    amount: bigint({ mode: 'number' }).notNull(),
    county: keyText('county').notNull(),
    town: keyText('town').notNull(),
  });
export type CountedView = ReturnType<typeof countedView>;
