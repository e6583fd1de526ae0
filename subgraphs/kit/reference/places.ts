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
    },
    (table) => [primaryKey({ name: 'reference_places_pkey', columns: [table.code] })],
  );
export type PlaceTable = ReturnType<typeof placeTable>;

const place = z.object({ code: z.string(), name: z.string(), kind: z.string(), parentCode: z.string().nullable() });

/** Topic `place`: code → name, kind, parent. */
export const placeCopy = (table: PlaceTable): Copy => copyOf(table, ['code'], place);
