import type { Transaction } from '@network/kit/store';
import type { RowKey } from '@network/kit/store/rows';
import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { PROBLEMS } from '#domain/inspection.ts';
import { findings, ratings, rectifications } from '../tables/findings.ts';
import { inspections } from '../tables.ts';

/** An inspection as those name it that stand under it. */
export type Numbered = { readonly jurisdiction: string; readonly number: string };

const CHILDREN = [findings, rectifications, ratings] as const;

/**
 * Rows of a table by the numbers of inspections, once each. The numbers lead, each to its rows by an index: left the choice,
 * PostgreSQL compares every row with every number while nobody has counted the rows of a table that is being filled.
 */
const numbered = (of: readonly Numbered[], { table, number }: { table: PgTable; number: AnyPgColumn }): SQL => {
  const once = [...new Map(of.map((key) => [`${key.jurisdiction} ${key.number}`, key])).values()];
  return sql`json_to_recordset(${JSON.stringify(once)}::json) as key(jurisdiction text, number text)
    cross join lateral (select * from ${table} where ${table}.jurisdiction = key.jurisdiction collate "C"
      and ${number} = key.number collate "C" offset 0)`;
};

const identified = (keys: readonly RowKey[]): SQL =>
  sql`(select * from json_to_recordset(${JSON.stringify(keys)}::json) as key(jurisdiction text collate "C", id uuid))`;

/** Lets go of what stands under inspections: what was filed with them goes, what came apart waits for the number. */
export const detachChildren = async (tx: Transaction, inspected: readonly RowKey[]): Promise<void> => {
  const keys = identified(inspected.map(({ jurisdiction, id }) => ({ jurisdiction, id })));
  for (const child of CHILDREN) {
    const isBelow = sql`(child.jurisdiction, child.inspection_id) in ${keys}`;
    await tx.execute(sql`delete from ${child} child where ${isBelow} and not is_apart`);
    await tx.execute(sql`update ${child} child set inspection_id = null, place = null where ${isBelow}`);
  }
};

/** Puts what names an inspection by its number under it, at its place; then tells the inspection what follows from that. */
export const attachChildren = async (tx: Transaction, of: readonly Numbered[]): Promise<void> => {
  if (of.length === 0) return;
  const inspected = numbered(of, { table: inspections, number: inspections.number });
  for (const child of CHILDREN) {
    await tx.execute(sql`
      update ${child} child set inspection_id = held.id, place = held.place from ${inspected} held
      where child.jurisdiction = held.jurisdiction and child.inspection_number = held.number
        and (child.inspection_id, child.place) is distinct from (held.id, held.place)`);
  }
  await tx.execute(sql`
    update ${findings} found
    set is_rectified = told.is_passed, rectified_on = case when told.is_passed then told.rechecked_on end
    from (
      select rectified.jurisdiction, inspection_id, finding_ordinal, rechecked_on, result is not distinct from 'PASSED' as is_passed
      from ${numbered(of, { table: rectifications, number: rectifications.inspectionNumber })} rectified
    ) told
    where found.jurisdiction = told.jurisdiction and found.inspection_id = told.inspection_id
      and found.ordinal = told.finding_ordinal and (found.is_rectified, found.rectified_on) is distinct from
        (told.is_passed, case when told.is_passed then told.rechecked_on end)`);
  await tx.execute(sql`
    update ${inspections} held set has_problem = told.has_problem, rating = told.rating
    from (
      select of.jurisdiction, of.id,
        exists (select from ${findings} found where found.jurisdiction = of.jurisdiction
          and found.inspection_id = of.id and found.result = any(${`{${PROBLEMS.join(',')}}`}::text[])) as has_problem,
        (select stars from ${ratings} rated where rated.jurisdiction = of.jurisdiction
          and rated.inspection_id = of.id order by rated.rated_on limit 1) as rating
      from ${inspected} of
    ) told
    where held.jurisdiction = told.jurisdiction and held.id = told.id
      and (held.has_problem, held.rating) is distinct from (told.has_problem, told.rating)`);
};
