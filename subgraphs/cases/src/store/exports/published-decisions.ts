import type { ExportCounts, ExportWish } from '@network/kit/exports';
import { inScope, read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { isOperator, type Viewer } from '@network/schema/viewer';
import { and, asc, eq, sql } from 'drizzle-orm';
import { CREDIT_CHANNELS } from '#domain/publication.ts';
import { referenceBodies } from '../tables/copies.ts';
import { decisions } from '../tables/decision.ts';
import { publications } from '../tables/performance.ts';
import { cases, parties } from '../tables.ts';

/** Rows of one statement. */
const PAGE = 500;
/** Before every day and every id. */
const START = { afterDay: '0001-01-01', afterId: '00000000-0000-0000-0000-000000000000' };

const placeholder = (name: string) => sql.placeholder(name);
const channels = sql.join(
  CREDIT_CHANNELS.map((channel) => sql`${channel}`),
  sql`, `,
);

/** A natural person: so called, or called nothing known and with a number of identity. The same as isPerson tells of one. */
const ofPerson = sql`(${parties.kind} = 'CITIZEN' or ${parties.kind} = 'OTHER' and ${parties.idNumberIndex} is not null)`;
/** Published, shown on the government's today, not withdrawn, and by a channel that shows such parties and procedures. */
const shown = sql`${publications.publishedOn} <= ${placeholder('today')}::date
  and ${publications.withdrawnOn} is null
  and coalesce(${publications.shownUntil} >= ${placeholder('today')}::date, true)
  and not (${publications.channel} in (${channels}) and (${ofPerson} or ${cases.procedure} = 'SIMPLE'))`;
const ofCase = sql`(${publications.jurisdiction}, ${publications.caseId}) = (${cases.jurisdiction}, ${cases.id})`;
const isShown = sql<boolean>`exists (select from ${publications} where ${ofCase} and ${shown})`;
const shownUntil = sql<string | null>`coalesce(${decisions.publicUntil},
  (select max(${publications.shownUntil}) from ${publications} where ${ofCase} and ${shown}))::text`;

/** The penalties of a government that were decided on some days, within the viewer's scope. */
const asked = and(
  inScope(decisions),
  eq(decisions.jurisdiction, placeholder('jurisdiction')),
  sql`${decisions.listedOn} between ${placeholder('from')}::date and ${placeholder('to')}::date`,
  eq(decisions.isPenalty, true),
);

const ofDecision = and(eq(cases.jurisdiction, decisions.jurisdiction), eq(cases.id, decisions.caseId));
/** Who decided, by the register's name of the body, where the source told none. */
const ofBody = and(
  eq(referenceBodies.jurisdiction, decisions.jurisdiction),
  sql`${referenceBodies.code} = coalesce(${decisions.bodyCode}, ${cases.bodyCode})`,
);
const ofParty = and(eq(parties.jurisdiction, cases.jurisdiction), eq(parties.caseId, cases.id));

const prepare = ({ db, prepare: named }: Store) => ({
  count: named(
    'count_published_decisions',
    db
      .select({
        rows: sql<number>`(count(*) filter (where ${isShown}))::int`,
        masked: sql<number>`(count(*) filter (where ${isShown} and ${ofPerson}))::int`,
        leftOut: sql<number>`(count(*) filter (where not ${isShown}))::int`,
      })
      .from(decisions)
      .innerJoin(cases, ofDecision)
      .innerJoin(parties, ofParty)
      .where(asked),
  ),
  page: named(
    'published_decisions',
    db
      .select({ decision: decisions, shownUntil, cause: cases.cause, party: parties, bodyName: referenceBodies.name })
      .from(decisions)
      .innerJoin(cases, ofDecision)
      .innerJoin(parties, ofParty)
      .leftJoin(referenceBodies, ofBody)
      .where(
        and(
          asked,
          isShown,
          sql`(${decisions.listedOn}, ${decisions.id}) > (${placeholder('afterDay')}::date, ${placeholder('afterId')}::uuid)`,
        ),
      )
      .orderBy(asc(decisions.listedOn), asc(decisions.id))
      .limit(PAGE),
  ),
});

export type PublishedDecision = Awaited<ReturnType<ReturnType<typeof prepare>['page']['execute']>>[number];

/** What was published is open within a machine's grants, and for the operator everywhere: neither reads it otherwise. */
const exporting = (viewer: Viewer, { jurisdiction }: ExportWish): Viewer => ({
  ...viewer,
  scopes: [],
  grants: isOperator(viewer) ? [{ jurisdiction, place: null }] : viewer.grants,
});

/** Reads decisions that may be published, as of the government's today. */
export const createPublishedDecisions = (store: Store) => {
  const { count, page } = prepare(store);

  return {
    count: async (viewer: Viewer, wish: ExportWish & { readonly today: string }): Promise<ExportCounts> => {
      const [counts] = await read(exporting(viewer, wish), count, wish);
      return counts ?? { rows: 0, masked: 0, leftOut: 0 };
    },
    pages: async function* (viewer: Viewer, wish: ExportWish & { readonly today: string }) {
      let after = START;
      for (;;) {
        const rows = await read(exporting(viewer, wish), page, { ...wish, ...after });
        const last = rows.at(-1);
        if (last === undefined) return;
        yield rows;
        if (rows.length < PAGE) return;
        after = { afterDay: last.decision.listedOn ?? START.afterDay, afterId: last.decision.id };
      }
    },
  };
};
export type PublishedDecisions = ReturnType<typeof createPublishedDecisions>;
