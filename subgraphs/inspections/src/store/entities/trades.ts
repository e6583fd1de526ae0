import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/**
 * A trade's code is one of these or lies below one: H finds H6210, too. Said as ranges, for an index serves them; codes hold
 * letters and digits only, which stand before the tilde.
 */
export const isOfTrade = (code: AnyPgColumn, trades: SQL): SQL =>
  sql`exists (select from unnest(${trades}) trade where ${code} >= trade and ${code} < trade || '~')`;
