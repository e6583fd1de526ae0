import type { Transaction } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { type CaseLimits, type LimitFacts, limitsOf } from '#domain/limits.ts';
import { referenceGrants } from '../tables/copies.ts';
import { readCalendar } from './hold.ts';

/** What is asked of the copies about a case. */
export type Asking = LimitFacts & {
  readonly jurisdiction: string;
  readonly place?: string | null | undefined;
  readonly itemCode?: string | null | undefined;
  readonly filedOn?: string | null | undefined;
};

/** What the copies say of a case. */
export type Told = CaseLimits & { readonly isItemGranted: boolean | null };

type Grant = typeof referenceGrants.$inferSelect;

const itemsOf = (rows: readonly Asking[]) => {
  const items = new Map(
    rows.map(({ jurisdiction, itemCode }) => [`${jurisdiction} ${itemCode}`, { jurisdiction, itemCode }]),
  );
  return [...items.values()].filter(({ itemCode }) => itemCode != null);
};

const readGrants = async (tx: Transaction, rows: readonly Asking[]): Promise<ReadonlyMap<string, readonly Grant[]>> => {
  const items = itemsOf(rows);
  if (items.length === 0) return new Map();
  const found = await tx
    .select()
    .from(referenceGrants)
    .where(
      sql`(${referenceGrants.jurisdiction}, ${referenceGrants.itemCode}) in (
        select jurisdiction collate "C", "itemCode" collate "C"
        from json_to_recordset(${JSON.stringify(items)}::json) as asked(jurisdiction text, "itemCode" text))`,
    );
  return Map.groupBy(found, ({ jurisdiction, itemCode }) => `${jurisdiction} ${itemCode}`);
};

/** A village's case uses what its town was granted, and every case what its whole government was. */
const isGranted = ({ jurisdiction, place, filedOn, decidedOn }: Asking, grants: readonly Grant[]): boolean => {
  const day = filedOn ?? decidedOn;
  const places = [`${jurisdiction}000000`, place == null ? null : `${place.slice(0, 9)}000`];
  return (
    day != null &&
    grants.some(
      ({ place: at, validFrom, validTo }) =>
        places.includes(at) && validFrom <= day && (validTo === null || day <= validTo),
    )
  );
};

/** Rows of cases with what the copies say of each. The copies are held: holdCopies. */
export const withCopied = async <Row extends Asking>(
  tx: Transaction,
  rows: readonly Row[],
): Promise<(Row & Told)[]> => {
  if (rows.length === 0) return [];
  const calendar = await readCalendar(tx);
  const grants = await readGrants(tx, rows);
  return rows.map((row) => ({
    ...row,
    ...limitsOf(row, calendar),
    isItemGranted:
      row.itemCode == null ? null : isGranted(row, grants.get(`${row.jurisdiction} ${row.itemCode}`) ?? []),
  }));
};
