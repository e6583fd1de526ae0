import { inScope, read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import {
  idPairsOf,
  isAnyId,
  isAnyPair,
  type NaturalKey,
  PARENTS_BY_JURISDICTION,
  pairsOf,
  parentJurisdiction,
  parentKey,
  whenGiven,
} from '@network/kit/store/parents';
import type { Page } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, count, desc, eq, sql } from 'drizzle-orm';
import { findings } from './tables/findings.ts';

export type FindingRow = typeof findings.$inferSelect;

const prepareStatements = ({ db, prepare }: Store) => {
  const seen = inScope(findings);
  const ofItem = and(eq(findings.jurisdiction, parentJurisdiction), eq(findings.itemCode, parentKey), seen);
  const on = sql`${sql.placeholder('afterDay')}::date`;
  const isAfter = whenGiven(
    'afterDay',
    'date',
    sql`(${findings.listedOn} < ${on} or (${findings.listedOn} = ${on} and ${findings.id} > ${sql.placeholder('afterId')}::uuid))`,
  );
  const page = db
    .select()
    .from(findings)
    .where(and(ofItem, isAfter))
    .orderBy(desc(findings.listedOn), asc(findings.id))
    .limit(sql.placeholder('limit'))
    .as('finding');
  const total = db
    .select({ total: count().as('total') })
    .from(findings)
    .where(ofItem)
    .as('finding');
  const byId = and(isAnyId(findings.jurisdiction, findings.id), seen);
  const byInspection = and(isAnyId(findings.jurisdiction, findings.inspectionId), seen);
  const byCase = and(isAnyPair(findings.jurisdiction, findings.caseNumber), seen);
  return {
    byId: prepare('findings_by_id', db.select().from(findings).where(byId)),
    byInspection: prepare(
      'findings_by_inspection',
      db.select().from(findings).where(byInspection).orderBy(asc(findings.inspectionId), asc(findings.ordinal)),
    ),
    byCase: prepare('findings_by_case', db.select().from(findings).where(byCase).orderBy(asc(findings.id))),
    byItem: prepare(
      'findings_by_item',
      db
        .select({ ...page._.selectedFields })
        .from(PARENTS_BY_JURISDICTION)
        .innerJoinLateral(page, sql`true`),
    ),
    itemTotals: prepare(
      'finding_totals_by_item',
      db
        .select({ jurisdiction: parentJurisdiction, key: parentKey, total: total.total })
        .from(PARENTS_BY_JURISDICTION)
        .innerJoinLateral(total, sql`true`),
    ),
  };
};

/** Reads findings under the scope of their inspections. */
export const createFindingStore = (store: Store) => {
  const statements = prepareStatements(store);
  return {
    findById: (viewer: Viewer, ids: readonly string[]) => read(viewer, statements.byId, idPairsOf(ids)),
    listOfInspections: (viewer: Viewer, ids: readonly string[]) =>
      read(viewer, statements.byInspection, idPairsOf(ids)),
    listOfCases: (viewer: Viewer, keys: readonly NaturalKey[]) => read(viewer, statements.byCase, pairsOf(keys)),
    listOfItems: (viewer: Viewer, keys: readonly NaturalKey[], { after, limit }: Page) =>
      read(viewer, statements.byItem, {
        ...pairsOf(keys),
        afterDay: after?.[0] ?? null,
        afterId: after?.[1] ?? null,
        limit: limit + 1,
      }),
    countOfItems: (viewer: Viewer, keys: readonly NaturalKey[]) => read(viewer, statements.itemTotals, pairsOf(keys)),
  };
};
export type FindingStore = ReturnType<typeof createFindingStore>;
