import { shownColumns } from '@network/kit/list/shown';
import { inJurisdiction, read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { hasAnyOf, isAnyOf, isAnyPair, type NaturalKey, PARENTS, pairsOf, parentKey } from '@network/kit/store/parents';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, eq, getTableColumns, or, sql } from 'drizzle-orm';
import { holds } from './lists/conditions.ts';
import { leaderships } from './tables/posts.ts';
import { certificates, placeModes, places, teams } from './tables.ts';

const prepareGroups = ({ db, prepare }: Store) => {
  const onDay = sql`${sql.placeholder('day')}::date`;
  const leading = db
    .select(shownColumns(teams))
    .from(teams)
    .where(and(eq(teams.placeCode, parentKey), holds(teams, onDay)))
    .orderBy(sql`${teams.kind} <> 'TOWN'`, asc(teams.code))
    .limit(1)
    .as('team');
  return {
    placesByCode: prepare(
      'places_by_code',
      db
        .select(shownColumns(places))
        .from(places)
        .where(or(isAnyOf(places.code, 'codes'), hasAnyOf(places.formerCodes, 'codes'))),
    ),
    modesByPlace: prepare(
      'modes_by_place',
      db
        .select()
        .from(placeModes)
        .where(isAnyOf(placeModes.placeCode, 'codes'))
        .orderBy(asc(placeModes.validFrom), asc(placeModes.id)),
    ),
    teamByPlace: prepare(
      'team_by_place',
      db
        .select({ ...leading._.selectedFields })
        .from(PARENTS)
        .innerJoinLateral(leading, sql`true`),
    ),
    certificatesByOfficer: prepare(
      'certificates_by_officer',
      db
        .select()
        .from(certificates)
        .where(and(isAnyPair(certificates.jurisdiction, certificates.officerNumber), inJurisdiction(certificates)))
        .orderBy(asc(certificates.validFrom), asc(certificates.number)),
    ),
    leadersByTeam: prepare(
      'leaders_by_team',
      db
        .select(getTableColumns(leaderships))
        .from(leaderships)
        .where(and(isAnyPair(leaderships.jurisdiction, leaderships.teamCode), inJurisdiction(leaderships)))
        .orderBy(asc(leaderships.validFrom), asc(leaderships.name)),
    ),
  };
};

/** Reads what a record has few of, all at once, and places and their teams by the place's code alone. */
export const createGroupStore = (store: Store) => {
  const statements = prepareGroups(store);
  return {
    findPlacesByCode: (viewer: Viewer, codes: readonly string[]) => read(viewer, statements.placesByCode, { codes }),
    listModes: (viewer: Viewer, codes: readonly string[]) => read(viewer, statements.modesByPlace, { codes }),
    /** The town's own team where it has one on the day, else the first team that serves the place. */
    findTeams: (viewer: Viewer, parents: readonly string[], day: string) =>
      read(viewer, statements.teamByPlace, { parents, day }),
    listCertificates: (viewer: Viewer, keys: readonly NaturalKey[]) =>
      read(viewer, statements.certificatesByOfficer, pairsOf(keys)),
    listLeaders: (viewer: Viewer, keys: readonly NaturalKey[]) => read(viewer, statements.leadersByTeam, pairsOf(keys)),
  };
};
export type GroupStore = ReturnType<typeof createGroupStore>;
