import { inScope } from '@network/kit/scope';
import { withinParent } from '@network/kit/scope/places';
import type { Store } from '@network/kit/store';
import { PARENTS_BY_JURISDICTION, parentJurisdiction, parentKey, whenGiven } from '@network/kit/store/parents';
import { type AnyColumn, and, asc, count, desc, eq, type SQL, sql } from 'drizzle-orm';
import { inspectionOfficers, inspections } from './tables.ts';

const filters = and(
  whenGiven('isOpen', 'boolean', sql`${inspections.isOpen} = ${sql.placeholder('isOpen')}::boolean`),
  whenGiven('states', 'text[]', sql`${inspections.state} = any(${sql.placeholder('states')}::text[])`),
  whenGiven('kinds', 'text[]', sql`${inspections.kind} = any(${sql.placeholder('kinds')}::text[])`),
);

const on = sql`${sql.placeholder('afterDay')}::date`;
const isAfter = whenGiven(
  'afterDay',
  'date',
  sql`(${inspections.listedOn} < ${on} or (${inspections.listedOn} = ${on} and ${inspections.id} > ${sql.placeholder('afterId')}::uuid))`,
);

const prepareList = ({ db, prepare }: Store, name: string, of: SQL | undefined) => {
  const listed = and(of, filters, inScope(inspections));
  const parent = { parentJurisdiction, parentKey };
  const page = db
    .select()
    .from(inspections)
    .where(and(listed, isAfter))
    .orderBy(desc(inspections.listedOn), asc(inspections.id))
    .limit(sql.placeholder('limit'))
    .as('inspection');
  const total = db
    .select({ total: count().as('total') })
    .from(inspections)
    .where(listed)
    .as('inspection');
  return {
    page: prepare(
      `inspections_by_${name}`,
      db
        .select({ ...page._.selectedFields, ...parent })
        .from(PARENTS_BY_JURISDICTION)
        .innerJoinLateral(page, sql`true`),
    ),
    total: prepare(
      `inspection_totals_by_${name}`,
      db
        .select({ ...parent, total: total.total })
        .from(PARENTS_BY_JURISDICTION)
        .innerJoinLateral(total, sql`true`),
    ),
  };
};

const within = withinParent(inspections);

const ofGovernment = (column: AnyColumn): SQL | undefined =>
  and(eq(inspections.jurisdiction, parentJurisdiction), eq(column, parentKey));

/** Inspections of which a list of codes names the parent. */
const namedIn = (codes: AnyColumn): SQL | undefined =>
  and(eq(inspections.jurisdiction, parentJurisdiction), sql`${codes} @> array[${parentKey}]`);

const ofOfficer = and(
  eq(inspections.jurisdiction, parentJurisdiction),
  sql`exists (select from ${inspectionOfficers} where ${inspectionOfficers.jurisdiction} = ${inspections.jurisdiction}
    and ${inspectionOfficers.inspectionId} = ${inspections.id} and ${inspectionOfficers.certificateNumber} = ${parentKey})`,
);

/** Prepares the lists of inspections by whatever may stand above them. The key of a place's list names no jurisdiction. */
export const prepareLists = (store: Store) => ({
  JURISDICTION: prepareList(store, 'jurisdiction', eq(inspections.jurisdiction, parentJurisdiction)),
  REGION: prepareList(store, 'region', within.REGION),
  COUNTY: prepareList(store, 'county', within.COUNTY),
  TOWN: prepareList(store, 'town', within.TOWN),
  PLACE: prepareList(store, 'place', within.PLACE),
  ENTITY: prepareList(store, 'entity', ofGovernment(inspections.creditCode)),
  TEAM: prepareList(store, 'team', ofGovernment(inspections.teamCode)),
  BODY: prepareList(store, 'body', namedIn(inspections.bodyCodes)),
  ITEM: prepareList(store, 'item', namedIn(inspections.itemCodes)),
  OFFICER: prepareList(store, 'officer', ofOfficer),
});
export type InspectionList = keyof ReturnType<typeof prepareLists>;
