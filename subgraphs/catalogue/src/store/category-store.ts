import { createFinder } from '@network/kit/list/finder';
import { createRecords } from '@network/kit/list/records';
import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import {
  type NaturalKey,
  PARENTS_BY_JURISDICTION,
  pairsOf,
  parentJurisdiction,
  parentKey,
} from '@network/kit/store/parents';
import { NATIONAL } from '@network/schema/network';
import type { Viewer } from '@network/schema/viewer';
import { and, desc, eq, sql } from 'drizzle-orm';
import { holdsOn } from './readers/validity.ts';
import { clocks, dutyItems, eventCategories } from './tables.ts';

export type EventCategoryRow = typeof eventCategories.$inferSelect;
export type DutyItemRow = typeof dutyItems.$inferSelect;
/** A class of a government or of a standard, at a place (12 digits) or nowhere in particular. */
export type DutyKey = {
  readonly jurisdiction: string;
  readonly categoryCode: string;
  readonly placeCode: string | null;
  /** The government's today where none is told. */
  readonly day: string | null;
};
/** The body with the duty for a key; `placeCode` as it was asked. */
export type DutyRow = DutyKey & { readonly bodyCode: string };

const nationalOr = (jurisdiction: unknown) => sql`array[${sql.raw(`'${NATIONAL}'`)}, ${jurisdiction}]`;

/** Classes by code, each with the jurisdiction under which it was `asked`: a standard's class answers for every government. */
const findByCode = (store: Store) =>
  createFinder<NaturalKey, EventCategoryRow & { readonly asked: string }>(store, {
    name: 'categories_by_code',
    table: eventCategories,
    always: [eventCategories.code],
    build: (columns) => {
      const own = store.db
        .select(columns)
        .from(eventCategories)
        .where(
          and(
            sql`${eventCategories.jurisdiction} = any(${nationalOr(parentJurisdiction)})`,
            eq(eventCategories.code, parentKey),
          ),
        )
        .orderBy(desc(eventCategories.jurisdiction))
        .limit(1)
        .as('category');
      return store.db
        .select({ ...own._.selectedFields, asked: parentJurisdiction.as('asked') })
        .from(PARENTS_BY_JURISDICTION)
        .innerJoinLateral(own, sql`true`);
    },
    valuesOf: pairsOf,
    keyOf: ({ asked, code }) => ({ jurisdiction: asked, key: code }),
  });

/** The day asked for, else the government's, by its stored clock; looked up once for each that is asked. */
const DAY = sql`select coalesce(asked.day::date, coalesce((select ${clocks.now} from ${clocks} where ${clocks.jurisdiction} in (asked.jurisdiction, left(asked.jurisdiction, 4) || '00') order by ${clocks.jurisdiction} desc limit 1), now())::date) as on_day offset 0`;

/**
 * The class itself, then the classes that it lies in, and of each the entries around the place: the nearest one counts.
 * Only entries that hold on the day count. A place outside the government (whose code's trailing pairs of zeros stand for everything below) is nobody's duty.
 */
const prepareDuties = ({ db, prepare }: Store) => {
  const asked = sql`unnest(${sql.placeholder('jurisdictions')}::text[], ${sql.placeholder('categoryCodes')}::text[], ${sql.placeholder('placeCodes')}::text[], ${sql.placeholder('days')}::text[]) as asked(jurisdiction, category_code, place_code, day)`;
  const chain = sql`
    with recursive chain(code, distance) as (
      select asked.category_code collate "C", 0
      union all
      select ${eventCategories.parentCode}, chain.distance + 1
      from chain join ${eventCategories} on ${eventCategories.code} = chain.code
        and ${eventCategories.jurisdiction} = any(${nationalOr(sql`asked.jurisdiction`)})
      where ${eventCategories.parentCode} is not null and chain.distance < 9
    )
    select ${dutyItems.bodyCode} as body_code
    from chain join ${dutyItems} on ${dutyItems.jurisdiction} = asked.jurisdiction and ${dutyItems.categoryCode} = chain.code
    where coalesce(asked.place_code, '') ^@ ${dutyItems.placePrefix} and ${holdsOn(dutyItems, sql`today.on_day`)}
      and coalesce(asked.place_code, asked.jurisdiction) ^@ regexp_replace(asked.jurisdiction, '(00)+$', '')
    order by chain.distance, length(${dutyItems.placePrefix}) desc, ${dutyItems.number} nulls first, ${dutyItems.id}
    limit 1`;
  return {
    bodies: prepare(
      'duty_bodies',
      db
        .select({
          jurisdiction: sql<string>`asked.jurisdiction`,
          categoryCode: sql<string>`asked.category_code`,
          placeCode: sql<string | null>`asked.place_code`,
          day: sql<string | null>`asked.day`,
          bodyCode: sql<string>`duty.body_code`,
        })
        .from(sql`${asked} cross join lateral (${DAY}) today cross join lateral (${chain}) duty`),
    ),
  };
};

/** Reads classes of events and whose duty they are. Both are open facts: any viewer may read any of them. */
export const createCategoryStore = (store: Store) => {
  const duty = prepareDuties(store);
  return {
    records: createRecords(store, { name: 'categories', table: eventCategories, scope: null, key: null }),
    byCode: findByCode(store),
    findDutyBodies: (viewer: Viewer, keys: readonly DutyKey[]) =>
      read(viewer, duty.bodies, {
        jurisdictions: keys.map(({ jurisdiction }) => jurisdiction),
        categoryCodes: keys.map(({ categoryCode }) => categoryCode),
        placeCodes: keys.map(({ placeCode }) => placeCode),
        days: keys.map(({ day }) => day),
      }),
  };
};
export type CategoryStore = ReturnType<typeof createCategoryStore>;
