import { createFinder, type Finder } from '@network/kit/list/finder';
import { createKeyedChildren } from '@network/kit/list/records';
import type { Shown } from '@network/kit/list/shown';
import { inJurisdiction } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { hasAnyOf, isAnyOf, PARENTS, parentKey } from '@network/kit/store/parents';
import { and, asc, eq, or, sql } from 'drizzle-orm';
import { holds } from './lists/conditions.ts';
import { leaderships } from './tables/posts.ts';
import { certificates, placeModes, places, teams } from './tables.ts';

/** A place by a code that it had; by its own where none is told. */
type PlaceRow = Shown<typeof places> & { readonly asked?: string };

/** Places by each code that they have or had; where two claim one, the place that has it now is the last. */
const byAnyCode = (found: readonly PlaceRow[]): PlaceRow[] => [
  ...found.flatMap((place) =>
    place.formerCodes.map((asked) => Object.assign(Object.create(Object.getPrototypeOf(place)), place, { asked })),
  ),
  ...found,
];

const findPlaces = (store: Store): Finder<string, PlaceRow> => {
  const finder = createFinder<string, PlaceRow>(store, {
    name: 'places_by_code',
    table: places,
    always: [places.code, places.formerCodes],
    build: (columns) =>
      store.db
        .select(columns)
        .from(places)
        .where(or(isAnyOf(places.code, 'codes'), hasAnyOf(places.formerCodes, 'codes'))),
    valuesOf: (codes) => ({ codes }),
    keyOf: ({ asked, code }) => asked ?? code,
  });
  return { ...finder, find: async (...asked) => byAnyCode(await finder.find(...asked)) };
};

const findModes = (store: Store) =>
  createFinder<string, typeof placeModes.$inferSelect>(store, {
    name: 'modes_by_place',
    table: placeModes,
    always: [placeModes.placeCode],
    build: (columns) =>
      store.db
        .select(columns)
        .from(placeModes)
        .where(isAnyOf(placeModes.placeCode, 'codes'))
        .orderBy(asc(placeModes.validFrom), asc(placeModes.id)),
    valuesOf: (codes) => ({ codes }),
    keyOf: ({ placeCode }) => placeCode,
  });

type TeamRow = Shown<typeof teams>;

/** The town's own team where it has one on the day, else the first team that serves the place. */
const findTeams = (store: Store) => {
  const finder = createFinder<{ readonly place: string; readonly day: string }, TeamRow>(store, {
    name: 'team_by_place',
    table: teams,
    always: [teams.placeCode],
    build: (columns) => {
      const leading = store.db
        .select(columns)
        .from(teams)
        .where(and(eq(teams.placeCode, parentKey), holds(teams, sql`${sql.placeholder('day')}::date`)))
        .orderBy(sql`${teams.kind} <> 'TOWN'`, asc(teams.code))
        .limit(1)
        .as('team');
      return store.db
        .select({ ...leading._.selectedFields })
        .from(PARENTS)
        .innerJoinLateral(leading, sql`true`);
    },
    valuesOf: (keys) => ({ parents: keys.map(({ place }) => place), day: keys[0]?.day }),
    keyOf: ({ placeCode }) => ({ place: placeCode ?? '', day: '' }),
  });
  return (day: string): Finder<string, TeamRow> => ({
    ...finder,
    find: (viewer, codes, fields) =>
      finder.find(
        viewer,
        codes.map((place) => ({ place, day })),
        fields,
      ),
    keyOf: ({ placeCode }) => placeCode ?? '',
  });
};

/** Reads what a record has few of, all at once, and places and their teams by the place's code alone. */
export const createGroupStore = (store: Store) => ({
  places: findPlaces(store),
  modes: findModes(store),
  teamsOn: findTeams(store),
  certificates: createKeyedChildren(store, {
    ...{ name: 'certificates', by: 'officer', table: certificates, scope: inJurisdiction(certificates) },
    parent: certificates.officerNumber,
    orderBy: [certificates.validFrom, certificates.number],
  }),
  leaders: createKeyedChildren(store, {
    ...{ name: 'leaders', by: 'team', table: leaderships, scope: inJurisdiction(leaderships) },
    parent: leaderships.teamCode,
    orderBy: [leaderships.validFrom, leaderships.name],
  }),
});
export type GroupStore = ReturnType<typeof createGroupStore>;
