import { inScope } from '@network/kit/scope';
import { withinParent } from '@network/kit/scope/places';
import type { Store } from '@network/kit/store';
import { PARENTS, PARENTS_BY_JURISDICTION, parentJurisdiction, parentKey, whenGiven } from '@network/kit/store/parents';
import type { Page } from '@network/schema/page';
import { and, count, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Procedure } from '../domain/case.ts';
import type { CaseState } from '../domain/states.ts';
import { caseOfficers, cases } from './tables.ts';

/** Which of a parent's cases are asked for; null leaves all. */
export type CaseNarrowing = {
  readonly isOpen: boolean | null;
  readonly procedures: readonly Procedure[] | null;
  readonly states: readonly CaseState[] | null;
};
/** Which cases, and which page of them; the cursor is (listedOn, id). */
export type CaseListArguments = { readonly narrowing: CaseNarrowing; readonly page: Page };

const { placeholder } = sql;

/** Conditions of every list: the filter, and the viewer's scope. */
const IS_ASKED = and(
  whenGiven('isOpen', 'boolean', sql`${cases.isOpen} = ${placeholder('isOpen')}::boolean`),
  whenGiven('procedures', 'text[]', sql`${cases.procedure} = any(${placeholder('procedures')}::text[])`),
  whenGiven('states', 'text[]', sql`${cases.state} = any(${placeholder('states')}::text[])`),
  inScope(cases),
);

/** Rows after the cursor; without one the bounds stand above every row, so that the index serves both. */
const isAfter = (listedOn: unknown, id: unknown): SQL =>
  sql`(${listedOn}, ${id}) < (coalesce(${placeholder('afterOn')}::date, 'infinity'), coalesce(${placeholder('afterId')}::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))`;

const preparePages = (
  { db, prepare }: Store,
  name: string,
  { parents, isChild }: { parents: SQL; isChild: SQL | undefined },
) => {
  const page = db
    .select()
    .from(cases)
    .where(and(isChild, IS_ASKED, isAfter(cases.listedOn, cases.id)))
    .orderBy(desc(cases.listedOn), desc(cases.id))
    .limit(placeholder('limit'))
    .as('child');
  const total = db
    .select({ total: count().as('total') })
    .from(cases)
    .where(and(isChild, IS_ASKED))
    .as('child');
  const key = parents === PARENTS ? sql<string>`''` : parentJurisdiction;
  return {
    page: prepare(
      `cases_by_${name}`,
      db
        .select({ parentJurisdiction: key, parentKey, ...page._.selectedFields })
        .from(parents)
        .innerJoinLateral(page, sql`true`),
    ),
    total: prepare(
      `case_totals_by_${name}`,
      db
        .select({ parentJurisdiction: key, parentKey, total: total.total })
        .from(parents)
        .innerJoinLateral(total, sql`true`),
    ),
  };
};

/** The top cases of an officer, in the order of the link's own index. */
const prepareOfficerPages = ({ db, prepare }: Store) => {
  const isLinked = and(eq(cases.jurisdiction, caseOfficers.jurisdiction), eq(cases.id, caseOfficers.caseId));
  const isChild = and(eq(caseOfficers.jurisdiction, parentJurisdiction), eq(caseOfficers.certificateNumber, parentKey));
  const page = db
    .select(getTableColumns(cases))
    .from(caseOfficers)
    .innerJoin(cases, isLinked)
    .where(and(isChild, IS_ASKED, isAfter(caseOfficers.listedOn, caseOfficers.caseId)))
    .orderBy(desc(caseOfficers.listedOn), desc(caseOfficers.caseId))
    .limit(placeholder('limit'))
    .as('child');
  const total = db
    .select({ total: count().as('total') })
    .from(caseOfficers)
    .innerJoin(cases, isLinked)
    .where(and(isChild, IS_ASKED))
    .as('child');
  return {
    page: prepare(
      'cases_by_officer',
      db
        .select({ parentJurisdiction, parentKey, ...page._.selectedFields })
        .from(PARENTS_BY_JURISDICTION)
        .innerJoinLateral(page, sql`true`),
    ),
    total: prepare(
      'case_totals_by_officer',
      db
        .select({ parentJurisdiction, parentKey, total: total.total })
        .from(PARENTS_BY_JURISDICTION)
        .innerJoinLateral(total, sql`true`),
    ),
  };
};

const within = withinParent(cases);
const ofPlace = (isChild: SQL) => ({ parents: PARENTS, isChild });
const ofKey = (column: unknown) => ({
  parents: PARENTS_BY_JURISDICTION,
  isChild: and(eq(cases.jurisdiction, parentJurisdiction), sql`${column} = ${parentKey}`),
});
/** The statements of every list of cases, by what it is a list of; those of places by the level of the place. */
export const prepareCaseLists = (store: Store) => ({
  jurisdiction: preparePages(store, 'jurisdiction', ofKey(cases.jurisdiction)),
  item: preparePages(store, 'item', ofKey(cases.itemCode)),
  team: preparePages(store, 'team', ofKey(cases.teamCode)),
  body: preparePages(store, 'body', ofKey(cases.bodyCode)),
  tier: preparePages(store, 'tier', ofKey(cases.tier)),
  event: preparePages(store, 'event', ofKey(cases.eventNumber)),
  party: preparePages(store, 'party', ofKey(cases.partyIdentity)),
  officer: prepareOfficerPages(store),
  places: {
    REGION: preparePages(store, 'region', ofPlace(within.REGION)),
    COUNTY: preparePages(store, 'county', ofPlace(within.COUNTY)),
    TOWN: preparePages(store, 'town', ofPlace(within.TOWN)),
    PLACE: preparePages(store, 'place', ofPlace(within.PLACE)),
  },
});
