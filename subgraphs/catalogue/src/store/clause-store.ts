import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { idPairsOf, isAnyId } from '@network/kit/store/parents';
import { NATIONAL } from '@network/schema/network';
import type { Page } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, count, eq, type SQL, sql } from 'drizzle-orm';
import { penaltyClauses } from './tables.ts';

export type PenaltyClauseRow = typeof penaltyClauses.$inferSelect;

/** What stands in the order, and in cursors, for a version whose day is not known. */
const NO_DATE = '0001-01-01';
const versionOrder = sql`coalesce(${penaltyClauses.versionDate}, date '${sql.raw(NO_DATE)}')`;

/** Where the first page begins: before every clause. */
const START = ['', NO_DATE, -1, '00000000-0000-0000-0000-000000000000'] as const;

/** The page and the total of the clauses that a condition leaves; both stay within the index. */
const prepareList = ({ db, prepare }: Store, { name, condition }: { name: string; condition: SQL }) => {
  const place = sql`(${penaltyClauses.law}, ${versionOrder}, ${penaltyClauses.articleOrder}, ${penaltyClauses.id})`;
  const cursor = sql`(${sql.placeholder('afterLaw')}::text, ${sql.placeholder('afterVersion')}::date, ${sql.placeholder('afterArticle')}::integer, ${sql.placeholder('afterId')}::uuid)`;
  return {
    page: prepare(
      `clauses_${name}`,
      db
        .select()
        .from(penaltyClauses)
        .where(and(condition, sql`${place} > ${cursor}`))
        .orderBy(asc(penaltyClauses.law), asc(versionOrder), asc(penaltyClauses.articleOrder), asc(penaltyClauses.id))
        .limit(sql.placeholder('limit')),
    ),
    total: prepare(`clause_total_${name}`, db.select({ total: count() }).from(penaltyClauses).where(condition)),
  };
};

const prepareStatements = (store: Store) => {
  const isNational = sql`${penaltyClauses.jurisdiction} = ${sql.raw(`'${NATIONAL}'`)}`;
  const isOfLaw = sql`${isNational} and ${eq(penaltyClauses.law, sql.placeholder('law'))}`;
  const byId = store.db.select().from(penaltyClauses).where(isAnyId(penaltyClauses.jurisdiction, penaltyClauses.id));
  return {
    byId: store.prepare('clauses_by_id', byId),
    all: prepareList(store, { name: 'of_all_laws', condition: isNational }),
    ofLaw: prepareList(store, { name: 'by_law', condition: isOfLaw }),
  };
};

/** Where a clause stands in the order of clauses. */
export const clauseCursor = ({ law, versionDate, articleOrder, id }: PenaltyClauseRow): (string | number)[] => [
  law,
  versionDate ?? NO_DATE,
  articleOrder,
  id,
];

/** Reads penalty clauses. They are open facts: any viewer may read any of them. */
export const createClauseStore = (store: Store) => {
  const statements = prepareStatements(store);
  return {
    findById: (viewer: Viewer, ids: readonly string[]) => read(viewer, statements.byId, idPairsOf(ids)),
    /** By law, then version, then article; the cursor is `clauseCursor`. `law` null leaves all. */
    list: (viewer: Viewer, { law, page }: { law: string | null; page: Page }) => {
      const [afterLaw, afterVersion, afterArticle, afterId] = page.after ?? START;
      const values = { afterLaw, afterVersion, afterArticle, afterId, limit: page.limit + 1 };
      return law === null
        ? read(viewer, statements.all.page, values)
        : read(viewer, statements.ofLaw.page, { ...values, law });
    },
    count: async (viewer: Viewer, law: string | null): Promise<number> => {
      const rows = law === null ? read(viewer, statements.all.total) : read(viewer, statements.ofLaw.total, { law });
      return (await rows)[0]?.total ?? 0;
    },
  };
};
export type ClauseStore = ReturnType<typeof createClauseStore>;
