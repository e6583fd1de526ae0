import { type PgSchema, primaryKey, text } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { keyText } from '../store/columns.ts';
import { type Copy, copyOf } from './copies.ts';

/** The copy of the network's places: `reference_places`, by which imports find a place that a source names. */
export const placeTable = (schema: PgSchema) =>
  schema.table(
    'reference_places',
    {
      /** Twelve digits. */
      code: keyText('code').notNull(),
      name: text().notNull(),
      kind: keyText('kind').notNull(),
      parentCode: keyText('parent_code'),
      /** Codes that the place had in other years. */
      formerCodes: text('former_codes').array().notNull().default([]),
    },
    (table) => [primaryKey({ name: 'reference_places_pkey', columns: [table.code] })],
  );
export type PlaceTable = ReturnType<typeof placeTable>;

/** What an import finds places by. */
export const namedPlaces = ({ code, name, formerCodes }: PlaceTable) => ({ code, name, formerCodes });

const place = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  parentCode: z.string().nullable(),
  formerCodes: z.array(z.string()).default([]),
});

/** Topic `place`: code → name, kind, parent, codes of other years. */
export const placeCopy = (table: PlaceTable): Copy => copyOf(table, ['code'], place);
