import { inScope, read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import {
  idPairsOf,
  isAnyId,
  PARENTS_BY_JURISDICTION,
  parentJurisdiction,
  parentKey,
  whenGiven,
} from '@network/kit/store/parents';
import type { Page } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, count, eq, sql } from 'drizzle-orm';
import { reports } from './tables.ts';

export type ReportRow = typeof reports.$inferSelect;

const prepareStatements = ({ db, prepare }: Store) => {
  const seen = inScope({ jurisdiction: reports.jurisdiction, place: reports.placeCode, owner: reports.owner });
  const ofEvent = and(eq(reports.jurisdiction, parentJurisdiction), eq(reports.eventId, sql`${parentKey}::uuid`), seen);
  const at = sql`${sql.placeholder('afterTime')}::timestamptz`;
  const isAfter = whenGiven(
    'afterTime',
    'timestamptz',
    sql`(${reports.reportedAt}, ${reports.id}) > (${at}, ${sql.placeholder('afterId')}::uuid)`,
  );
  const page = db
    .select()
    .from(reports)
    .where(and(ofEvent, isAfter))
    .orderBy(asc(reports.reportedAt), asc(reports.id))
    .limit(sql.placeholder('limit'))
    .as('report');
  const total = db
    .select({ total: count().as('total') })
    .from(reports)
    .where(ofEvent)
    .as('report');
  return {
    byId: prepare(
      'reports_by_id',
      db
        .select()
        .from(reports)
        .where(and(isAnyId(reports.jurisdiction, reports.id), seen)),
    ),
    ofEvent: prepare(
      'reports_by_event',
      db
        .select({ ...page._.selectedFields })
        .from(PARENTS_BY_JURISDICTION)
        .innerJoinLateral(page, sql`true`),
    ),
    totals: prepare(
      'report_totals_by_event',
      db
        .select({ eventId: parentKey, total: total.total })
        .from(PARENTS_BY_JURISDICTION)
        .innerJoinLateral(total, sql`true`),
    ),
  };
};

/** Reads reports under the scope of their events: who may not see an event sees none of its reporters. */
export const createReportStore = (store: Store) => {
  const statements = prepareStatements(store);
  return {
    findById: (viewer: Viewer, ids: readonly string[]) => read(viewer, statements.byId, idPairsOf(ids)),
    listOfEvents: (viewer: Viewer, events: readonly string[], { after, limit }: Page) =>
      read(viewer, statements.ofEvent, {
        ...idPairsOf(events),
        afterTime: after?.[0] ?? null,
        afterId: after?.[1] ?? null,
        limit: limit + 1,
      }),
    countOfEvents: (viewer: Viewer, events: readonly string[]) => read(viewer, statements.totals, idPairsOf(events)),
  };
};
export type ReportStore = ReturnType<typeof createReportStore>;
