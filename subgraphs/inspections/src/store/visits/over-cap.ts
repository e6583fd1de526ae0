import type { Transaction } from '@network/kit/store';
import type { RowKey } from '@network/kit/store/rows';
import { type SQL, sql } from 'drizzle-orm';
import { CAPPED_KINDS } from '#domain/cap.ts';
import { plans } from '../tables/plans.ts';
import { entities, inspections } from '../tables.ts';

/** An object of inspection. */
export type Visited = { readonly jurisdiction: string; readonly creditCode: string };

const json = (rows: readonly object[]): SQL => sql`${JSON.stringify(rows)}::json`;
const KINDS = sql.param(`{${CAPPED_KINDS.join(',')}}`);
const PLANNED = sql`${plans.visitCap} is not null and ${plans.publishedOn} is not null`;

/**
 * Who writes visits and who writes plans would not see each other's work: so plans stay as they are until a transaction that
 * writes visits has ended, and the other way round. It is taken before any row is locked.
 */
export const holdCaps = async (tx: Transaction, until: 'visited' | 'planned'): Promise<void> => {
  const lock = until === 'planned' ? sql`pg_advisory_xact_lock` : sql`pg_advisory_xact_lock_shared`;
  await tx.execute(sql`select ${lock}(hashtext('inspections.caps'))`);
};

/** The objects at which these inspections are told to be made now. */
export const visitedBy = async (tx: Transaction, keys: readonly RowKey[]): Promise<readonly Visited[]> =>
  tx.execute<Visited>(sql`
    select distinct held.jurisdiction, held.credit_code as "creditCode"
    from ${inspections} held join json_to_recordset(${json(keys.map(({ jurisdiction, id }) => ({ jurisdiction, id })))})
      as asked(jurisdiction text, id uuid) on held.jurisdiction = asked.jurisdiction collate "C" and held.id = asked.id`);

/** Tells visits anew whether they are beyond a cap, those before them in the year counted; `which` is SQL over `visit`. */
const tell = async (tx: Transaction, which: SQL): Promise<void> => {
  await tx.execute(sql`
    with caps as materialized (
      select ${plans.jurisdiction} as jurisdiction, ${plans.year} as year, ${plans.leadBodyCode} as body, min(${plans.visitCap}) as cap
      from ${plans} where ${PLANNED} group by 1, 2, 3),
    told as (
      select visit.jurisdiction, visit.id, visit.kind = any(${KINDS}::text[]) and exists (
        select from caps
        where caps.jurisdiction = visit.jurisdiction and caps.year = extract(year from visit.inspected_on)
          and visit.body_codes @> array[caps.body]
          and caps.cap < (
            select count(*) from ${inspections} made
            where made.jurisdiction = visit.jurisdiction and made.credit_code = visit.credit_code
              and made.kind = any(${KINDS}::text[]) and made.body_codes @> array[caps.body]
              and made.inspected_on >= make_date(caps.year, 1, 1)
              and (made.inspected_on, made.id) <= (visit.inspected_on, visit.id))) as is_over
      from ${inspections} visit where ${which})
    update ${inspections} held set is_over_cap = told.is_over from told
    where held.jurisdiction = told.jurisdiction and held.id = told.id and held.is_over_cap <> told.is_over`);
};

const hasCaps = async (tx: Transaction, jurisdictions: readonly string[]): Promise<boolean> => {
  const asked = json(jurisdictions.map((jurisdiction) => ({ jurisdiction })));
  const found = await tx.execute(sql`
    select 1 from ${plans} where ${PLANNED} and ${plans.jurisdiction} in (
      select jurisdiction collate "C" from json_to_recordset(${asked}) as asked(jurisdiction text)) limit 1`);
  return found.length > 0;
};

/**
 * After visits to these objects were written or went: tells all of theirs. Two who visit one object at once wait for each
 * other; nobody waits where no body of the government has published a cap. The caps are held.
 */
export const tellVisited = async (tx: Transaction, visited: readonly Visited[]): Promise<void> => {
  if (visited.length === 0 || !(await hasCaps(tx, [...new Set(visited.map(({ jurisdiction }) => jurisdiction))])))
    return;
  const objects = sql`(select jurisdiction collate "C", code collate "C" from json_to_recordset(${json(
    visited.map(({ jurisdiction, creditCode }) => ({ jurisdiction, code: creditCode })),
  )}) as asked(jurisdiction text, code text))`;
  await tx.execute(sql`
    select from ${entities} where (${entities.jurisdiction}, ${entities.creditCode}) in ${objects}
    order by ${entities.jurisdiction}, ${entities.creditCode} for no key update`);
  await tell(tx, sql`(visit.jurisdiction, visit.credit_code) in ${objects}`);
};

/** A year of a government, of which a plan came, changed or went. */
export type PlannedYear = { readonly jurisdiction: string; readonly year: number };

/** The years of these plans as they are told now. */
export const plannedFor = async (tx: Transaction, keys: readonly RowKey[]): Promise<readonly PlannedYear[]> =>
  tx.execute<PlannedYear>(sql`
    select distinct ${plans.jurisdiction} as jurisdiction, ${plans.year} as year
    from ${plans} join json_to_recordset(${json(keys.map(({ jurisdiction, id }) => ({ jurisdiction, id })))})
      as asked(jurisdiction text, id uuid) on ${plans.jurisdiction} = asked.jurisdiction collate "C" and ${plans.id} = asked.id`);

/** After plans of these years were written or went: tells all visits of those years. The caps are held. */
export const tellYears = async (tx: Transaction, years: readonly PlannedYear[]): Promise<void> => {
  for (const { jurisdiction, year } of new Map(years.map((one) => [`${one.jurisdiction} ${one.year}`, one])).values()) {
    await tell(
      tx,
      sql`visit.jurisdiction = ${jurisdiction} and visit.inspected_on between make_date(${year}::integer, 1, 1) and make_date(${year}::integer, 12, 31)`,
    );
  }
};
