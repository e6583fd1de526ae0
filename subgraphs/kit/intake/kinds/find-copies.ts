import { NATIONAL } from '@network/schema/network';
import { and, inArray, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { FindByKeys } from '../intake.ts';

/** A table of copies of another part's facts, each of a government. */
type Copies = PgTable & { readonly jurisdiction: PgColumn };

/**
 * Finds records of another part of the network by the copies that this one has of them: those of the row's own government
 * and national ones. A copy has no id; its key stands for it.
 */
export const findCopies =
  (copies: Copies, key: PgColumn): FindByKeys =>
  async (tx, { jurisdiction, keys }) => {
    const isAsked: SQL | undefined = and(
      inArray(copies.jurisdiction, [jurisdiction, NATIONAL]),
      inArray(key, [...keys]),
    );
    const rows = await tx
      .selectDistinct({ key })
      .from(copies as PgTable)
      .where(isAsked);
    return new Map(rows.map((row) => [String(row.key), String(row.key)]));
  };
