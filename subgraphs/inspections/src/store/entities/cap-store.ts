import { inJurisdiction, read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import { CAPPED_KINDS } from '#domain/cap.ts';
import { plans } from '../tables/plans.ts';
import { inspections } from '../tables.ts';

/** An object of inspection in a year. */
export type CapKey = { readonly jurisdiction: string; readonly creditCode: string; readonly year: number };
/** What a body published that it may do at one object in a year, and what it did. */
export type CapRow = CapKey & {
  readonly bodyCode: string;
  readonly planNumber: string;
  readonly cap: number;
  readonly visits: number;
};

const ASKED = sql`unnest(${sql.placeholder('jurisdictions')}::text[], ${sql.placeholder('creditCodes')}::text[], ${sql.placeholder('years')}::integer[]) as asked(jurisdiction, credit_code, year)`;

/** Visits of the year, wherever they were made: a cap is of the whole government, and a number shows no visit. */
const visitsOf = (bodyCode: unknown): SQL<number> => sql<number>`(
  select count(*)::integer from ${inspections}
  where ${inspections.jurisdiction} = asked.jurisdiction and ${inspections.creditCode} = asked.credit_code
    and ${inspections.inspectedOn} between make_date(asked.year, 1, 1) and make_date(asked.year, 12, 31)
    and ${inspections.kind} = any(${sql.param(`{${CAPPED_KINDS.join(',')}}`)}::text[])
    and ${inspections.bodyCodes} @> array[${bodyCode}])`;

const prepareCaps = ({ db, prepare }: Store) => {
  // Of several plans of a body the lowest cap binds.
  const cap = db
    .selectDistinctOn([plans.leadBodyCode], {
      bodyCode: plans.leadBodyCode,
      visitCap: plans.visitCap,
      planNumber: plans.number,
    })
    .from(plans)
    .where(
      and(
        eq(plans.jurisdiction, sql`asked.jurisdiction`),
        eq(plans.year, sql`asked.year`),
        isNotNull(plans.visitCap),
        isNotNull(plans.publishedOn),

        inJurisdiction(plans),
      ),
    )
    .orderBy(asc(plans.leadBodyCode), asc(plans.visitCap), asc(plans.number))
    .as('cap');
  return prepare(
    'caps_by_entity',
    db
      .select({
        jurisdiction: sql<string>`asked.jurisdiction`,
        creditCode: sql<string>`asked.credit_code`,
        year: sql<number>`asked.year`,
        bodyCode: cap.bodyCode,
        planNumber: cap.planNumber,
        cap: sql<number>`${cap.visitCap}`,
        visits: visitsOf(cap.bodyCode),
      })
      .from(ASKED)
      .innerJoinLateral(cap, sql`true`)
      .orderBy(cap.bodyCode),
  );
};

/** Tells the yearly caps of visits that bodies published, and how much of each is used (R-1207). */
export const createCapStore = (store: Store) => {
  const caps = prepareCaps(store);
  return {
    find: (viewer: Viewer, keys: readonly CapKey[]): Promise<CapRow[]> =>
      read(viewer, caps, {
        jurisdictions: keys.map(({ jurisdiction }) => jurisdiction),
        creditCodes: keys.map(({ creditCode }) => creditCode),
        years: keys.map(({ year }) => year),
      }),
  };
};
