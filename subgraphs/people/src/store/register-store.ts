import { inJurisdiction, read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import {
  idPairsOf,
  isAnyId,
  isAnyPair,
  type NaturalKey,
  PARENTS,
  PARENTS_BY_JURISDICTION,
  pairsOf,
  parentJurisdiction,
  parentKey,
  whenGiven,
} from '@network/kit/store/parents';
import type { Page } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, count, eq, sql } from 'drizzle-orm';
import { bodies, certificates, officers, teams } from './tables.ts';

export type BodyRow = typeof bodies.$inferSelect;
export type TeamRow = typeof teams.$inferSelect;
export type OfficerRow = typeof officers.$inferSelect;
export type CertificateRow = typeof certificates.$inferSelect;

const prepareBodies = ({ db, prepare }: Store) => ({
  byId: prepare('bodies_by_id', db.select().from(bodies).where(isAnyId(bodies.jurisdiction, bodies.id))),
  byCode: prepare('bodies_by_code', db.select().from(bodies).where(isAnyPair(bodies.jurisdiction, bodies.code))),
});

const prepareTeams = ({ db, prepare }: Store) => {
  const ofBody = and(eq(teams.jurisdiction, parentJurisdiction), eq(teams.bodyCode, parentKey));
  const isAfter = whenGiven('after', 'text', sql`${teams.code} > ${sql.placeholder('after')}`);
  const page = db
    .select()
    .from(teams)
    .where(and(ofBody, isAfter))
    .orderBy(asc(teams.code))
    .limit(sql.placeholder('limit'))
    .as('team');
  const total = db
    .select({ total: count().as('total') })
    .from(teams)
    .where(ofBody)
    .as('team');
  const first = db
    .select()
    .from(teams)
    .where(eq(teams.placeCode, parentKey))
    .orderBy(asc(teams.code))
    .limit(1)
    .as('team');
  return {
    byId: prepare('teams_by_id', db.select().from(teams).where(isAnyId(teams.jurisdiction, teams.id))),
    byCode: prepare('teams_by_code', db.select().from(teams).where(isAnyPair(teams.jurisdiction, teams.code))),
    byPlace: prepare(
      'team_by_place',
      db
        .select({ ...first._.selectedFields })
        .from(PARENTS)
        .innerJoinLateral(first, sql`true`),
    ),
    byBody: prepare(
      'teams_by_body',
      db
        .select({ ...page._.selectedFields })
        .from(PARENTS_BY_JURISDICTION)
        .innerJoinLateral(page, sql`true`),
    ),
    totals: prepare(
      'team_totals_by_body',
      db
        .select({ jurisdiction: parentJurisdiction, key: parentKey, total: total.total })
        .from(PARENTS_BY_JURISDICTION)
        .innerJoinLateral(total, sql`true`),
    ),
  };
};

const prepareOfficers = ({ db, prepare }: Store) => {
  const ofTeam = and(
    eq(officers.jurisdiction, parentJurisdiction),
    eq(officers.teamCode, parentKey),
    inJurisdiction(officers),
  );
  const isAfter = whenGiven('after', 'text', sql`${officers.certificateNumber} > ${sql.placeholder('after')}`);
  const page = db
    .select()
    .from(officers)
    .where(and(ofTeam, isAfter))
    .orderBy(asc(officers.certificateNumber))
    .limit(sql.placeholder('limit'))
    .as('officer');
  const total = db
    .select({ total: count().as('total') })
    .from(officers)
    .where(ofTeam)
    .as('officer');
  const byNumber = and(isAnyPair(officers.jurisdiction, officers.certificateNumber), inJurisdiction(officers));
  return {
    byId: prepare(
      'officers_by_id',
      db
        .select()
        .from(officers)
        .where(and(isAnyId(officers.jurisdiction, officers.id), inJurisdiction(officers))),
    ),
    byNumber: prepare('officers_by_number', db.select().from(officers).where(byNumber)),
    byTeam: prepare(
      'officers_by_team',
      db
        .select({ ...page._.selectedFields })
        .from(PARENTS_BY_JURISDICTION)
        .innerJoinLateral(page, sql`true`),
    ),
    totals: prepare(
      'officer_totals_by_team',
      db
        .select({ jurisdiction: parentJurisdiction, key: parentKey, total: total.total })
        .from(PARENTS_BY_JURISDICTION)
        .innerJoinLateral(total, sql`true`),
    ),
  };
};

const prepareCertificates = ({ db, prepare }: Store) => ({
  byId: prepare(
    'certificates_by_id',
    db
      .select()
      .from(certificates)
      .where(and(isAnyId(certificates.jurisdiction, certificates.id), inJurisdiction(certificates))),
  ),
  byOfficer: prepare(
    'certificates_by_officer',
    db
      .select()
      .from(certificates)
      .where(and(isAnyPair(certificates.jurisdiction, certificates.officerNumber), inJurisdiction(certificates)))
      .orderBy(asc(certificates.validFrom), asc(certificates.number)),
  ),
});

/** Reads bodies and teams, which anybody may see, and officers with their certificates, within the viewer's governments only. */
export const createRegisterStore = (store: Store) => {
  const [body, team, officer, certificate] = [
    prepareBodies(store),
    prepareTeams(store),
    prepareOfficers(store),
    prepareCertificates(store),
  ];
  const window = (keys: readonly NaturalKey[], page: Page) => ({
    ...pairsOf(keys),
    after: page.after?.[0] ?? null,
    limit: page.limit + 1,
  });
  return {
    findBodiesById: (viewer: Viewer, ids: readonly string[]) => read(viewer, body.byId, idPairsOf(ids)),
    findBodiesByCode: (viewer: Viewer, keys: readonly NaturalKey[]) => read(viewer, body.byCode, pairsOf(keys)),
    findTeamsById: (viewer: Viewer, ids: readonly string[]) => read(viewer, team.byId, idPairsOf(ids)),
    findTeamsByCode: (viewer: Viewer, keys: readonly NaturalKey[]) => read(viewer, team.byCode, pairsOf(keys)),
    findTeamsByPlace: (viewer: Viewer, parents: readonly string[]) => read(viewer, team.byPlace, { parents }),
    listTeamsOfBodies: (viewer: Viewer, keys: readonly NaturalKey[], page: Page) =>
      read(viewer, team.byBody, window(keys, page)),
    countTeamsOfBodies: (viewer: Viewer, keys: readonly NaturalKey[]) => read(viewer, team.totals, pairsOf(keys)),
    findOfficersById: (viewer: Viewer, ids: readonly string[]) => read(viewer, officer.byId, idPairsOf(ids)),
    findOfficersByNumber: (viewer: Viewer, keys: readonly NaturalKey[]) =>
      read(viewer, officer.byNumber, pairsOf(keys)),
    listOfficersOfTeams: (viewer: Viewer, keys: readonly NaturalKey[], page: Page) =>
      read(viewer, officer.byTeam, window(keys, page)),
    countOfficersOfTeams: (viewer: Viewer, keys: readonly NaturalKey[]) => read(viewer, officer.totals, pairsOf(keys)),
    findCertificatesById: (viewer: Viewer, ids: readonly string[]) => read(viewer, certificate.byId, idPairsOf(ids)),
    listCertificates: (viewer: Viewer, keys: readonly NaturalKey[]) =>
      read(viewer, certificate.byOfficer, pairsOf(keys)),
  };
};
export type RegisterStore = ReturnType<typeof createRegisterStore>;
