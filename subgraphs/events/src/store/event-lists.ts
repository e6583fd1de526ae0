import { inScope } from '@network/kit/scope';
import { withinParent } from '@network/kit/scope/places';
import type { Store } from '@network/kit/store';
import { PARENTS_BY_JURISDICTION, parentJurisdiction, parentKey, whenGiven } from '@network/kit/store/parents';
import { type AnyColumn, and, asc, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { OPEN_STATES } from '../domain/event.ts';
import { events, referenceClocks } from './tables.ts';

/** A government's now: its clock, its prefecture's, else the machine's. The same as kit/clock tells. */
const clockOf = (jurisdiction: SQL): SQL =>
  sql`(select ${referenceClocks.now} from ${referenceClocks} where ${referenceClocks.jurisdiction} = ${jurisdiction})`;
const now = sql`coalesce(${clockOf(sql`${events.jurisdiction}`)}, ${clockOf(sql`left(${events.jurisdiction}, 4) || '00'`)}, now())`;

const overdue = sql`coalesce(${events.dueAt} < ${now} and ${inArray(events.state, [...OPEN_STATES])}, false)`;

const filters = and(
  whenGiven('states', 'text[]', sql`${events.state} = any(${sql.placeholder('states')}::text[])`),
  whenGiven('sources', 'text[]', sql`${events.source} = any(${sql.placeholder('sources')}::text[])`),
  whenGiven('isOverdue', 'boolean', sql`${overdue} = ${sql.placeholder('isOverdue')}::boolean`),
);

const at = sql`${sql.placeholder('afterTime')}::timestamptz`;
const isAfter = whenGiven(
  'afterTime',
  'timestamptz',
  sql`(${events.reportedAt} < ${at} or (${events.reportedAt} = ${at} and ${events.id} > ${sql.placeholder('afterId')}::uuid))`,
);

/** The columns that decide who may see an event. */
export const eventScope = { jurisdiction: events.jurisdiction, place: events.placeCode, owner: events.owner };

const prepareList = ({ db, prepare }: Store, name: string, of: SQL | undefined) => {
  const listed = and(of, filters, inScope(eventScope));
  const parent = { parentJurisdiction, parentKey };
  const page = db
    .select()
    .from(events)
    .where(and(listed, isAfter))
    .orderBy(desc(events.reportedAt), asc(events.id))
    .limit(sql.placeholder('limit'))
    .as('event');
  const total = db
    .select({ total: count().as('total') })
    .from(events)
    .where(listed)
    .as('event');
  return {
    page: prepare(
      `events_by_${name}`,
      db
        .select({ ...page._.selectedFields, ...parent })
        .from(PARENTS_BY_JURISDICTION)
        .innerJoinLateral(page, sql`true`),
    ),
    total: prepare(
      `event_totals_by_${name}`,
      db
        .select({ ...parent, total: total.total })
        .from(PARENTS_BY_JURISDICTION)
        .innerJoinLateral(total, sql`true`),
    ),
  };
};

const within = withinParent({ county: events.county, town: events.town, place: events.placeCode });

const ofGovernment = (column: AnyColumn): SQL | undefined =>
  and(eq(events.jurisdiction, parentJurisdiction), eq(column, parentKey));

/** Prepares the lists of events by whatever may stand above them. The key of a place's list names no jurisdiction. */
export const prepareLists = (store: Store) => ({
  JURISDICTION: prepareList(store, 'jurisdiction', eq(events.jurisdiction, parentJurisdiction)),
  REGION: prepareList(store, 'region', within.REGION),
  COUNTY: prepareList(store, 'county', within.COUNTY),
  TOWN: prepareList(store, 'town', within.TOWN),
  PLACE: prepareList(store, 'place', within.PLACE),
  CATEGORY: prepareList(store, 'category', ofGovernment(events.categoryCode)),
  STANDARD_CATEGORY: prepareList(store, 'standard_category', eq(events.categoryCode, parentKey)),
  HANDLER_BODY: prepareList(store, 'handler_body', ofGovernment(events.handlerBodyCode)),
  HANDLER_TEAM: prepareList(store, 'handler_team', ofGovernment(events.handlerTeamCode)),
  HANDLER_OFFICER: prepareList(store, 'handler_officer', ofGovernment(events.handlerOfficerNumber)),
});
export type EventList = keyof ReturnType<typeof prepareLists>;
