import { matching } from '@network/kit/list/fields';
import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/** A table whose rows hold from a day to another; either may be null, where it is open. */
export type Dated = { readonly validFrom: AnyPgColumn; readonly validTo: AnyPgColumn };

/** Whether a row holds on a day. */
export const holdsOn = ({ validFrom, validTo }: Dated, day: unknown): SQL =>
  sql`(${validFrom} is null or ${validFrom} <= ${day}) and (${validTo} is null or ${validTo} >= ${day})`;

/** Rows that hold on the day asked for. */
export const asOf = (table: Dated) => matching('date', (day) => holdsOn(table, day));
