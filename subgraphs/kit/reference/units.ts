import { date, index, type PgSchema, primaryKey } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { jurisdictionColumn, keyText } from '../store/columns.ts';
import { type Copy, copyOf } from './copies.ts';
import { unitName } from './unit-names.ts';

/** A copy of units of people's register, bodies or teams, by which imports find one that a source names. */
export const unitTable = (schema: PgSchema, name: 'reference_bodies' | 'reference_teams') =>
  schema.table(
    name,
    {
      jurisdiction: jurisdictionColumn(),
      code: keyText('code').notNull(),
      name: keyText('name').notNull(),
      placeCode: keyText('place_code'),
      /** The last day on which it was one; null while it is. */
      validTo: date('valid_to'),
    },
    (table) => [
      primaryKey({ name: `${name}_pkey`, columns: [table.jurisdiction, table.code] }),
      index(`${name}_name_idx`).on(table.jurisdiction, table.name),
    ],
  );
export type UnitTable = ReturnType<typeof unitTable>;

const unit = z.object({
  jurisdiction: z.string(),
  code: z.string(),
  name: z.string().transform(unitName),
  placeCode: z.string().nullable(),
  validTo: z.string().nullable(),
});

/** Topics `body` and `team`: jurisdiction and code → name, place, last day. */
export const unitCopy = (table: UnitTable): Copy => copyOf(table, ['jurisdiction', 'code'], unit);
