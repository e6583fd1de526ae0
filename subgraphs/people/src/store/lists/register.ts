import { createList } from '@network/kit/list';
import { equals, matching, overlaps } from '@network/kit/list/fields';
import { inJurisdiction } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { equipment, trainings } from '../tables/means.ts';
import { posts } from '../tables/posts.ts';
import { bodies, certificates, officers, teams } from '../tables.ts';
import { belowPlace, certifiedFor, certifiedOn, heldOn, holds, ofTeamWithin, within } from './conditions.ts';

const holder = { jurisdiction: officers.jurisdiction, number: officers.certificateNumber };

/** Teams that have fewer posts than asked for on a day; asked as `[day, number]`. */
const postsBelow = matching(
  'text[]',
  (asked) => sql`(select count(*) from ${posts} where ${posts.jurisdiction} = ${teams.jurisdiction}
    and ${posts.teamCode} = ${teams.code} and ${holds(posts, sql`(${asked})[1]::date`)}) < (${asked})[2]::integer`,
);

/** Officers who began a training in a field by a day; asked as `[day, field]`. */
const trainedIn = matching(
  'text[]',
  (asked) => sql`exists (select 1 from ${trainings} where ${trainings.jurisdiction} = ${officers.jurisdiction}
    and ${trainings.officerNumber} = ${officers.certificateNumber} and ${trainings.field} = (${asked})[2]
    and ${trainings.startsOn} <= (${asked})[1]::date)`,
);

/** Officers who have equipment of a kind on a day; asked as `[day, kind]`. */
const equippedWith = matching(
  'text[]',
  (asked) => sql`exists (select 1 from ${equipment} where ${equipment.jurisdiction} = ${officers.jurisdiction}
    and ${equipment.officerNumber} = ${officers.certificateNumber} and ${equipment.kind} = (${asked})[2]
    and ${holds(equipment, sql`(${asked})[1]::date`)})`,
);

/** Bodies and teams, which anybody may see, and officers with their certificates, within the viewer's governments only. */
export const createRegisterLists = (store: Store) => ({
  bodies: createList(store, {
    name: 'bodies',
    table: bodies,
    scope: null,
    parents: { JURISDICTION: 'jurisdiction', PLACE: belowPlace(bodies.areaCode) },
    filters: { asOf: heldOn(bodies), kind: equals(bodies.kind), placeCode: within(bodies.areaCode) },
    orders: { CODE: [bodies.code, bodies.id] },
    defaultDirection: 'ASC',
  }),
  teams: createList(store, {
    name: 'teams',
    table: teams,
    scope: null,
    parents: {
      JURISDICTION: 'jurisdiction',
      BODY: teams.bodyCode,
      DEPARTMENT: teams.departmentCode,
      DOCUMENT: teams.documentNumber,
      PREDECESSOR: { contains: teams.predecessorCodes },
      PLACE: belowPlace(teams.areaCode),
    },
    filters: {
      asOf: heldOn(teams),
      kind: equals(teams.kind),
      fields: overlaps(teams.fields),
      bodyCode: equals(teams.bodyCode),
      departmentCode: equals(teams.departmentCode),
      placeCode: within(teams.areaCode),
      postsBelow,
    },
    orders: { CODE: [teams.code, teams.id] },
    defaultDirection: 'ASC',
  }),
  officers: createList(store, {
    name: 'officers',
    table: officers,
    scope: inJurisdiction(officers),
    parents: { JURISDICTION: 'jurisdiction', TEAM: officers.teamCode },
    filters: {
      asOf: heldOn(officers),
      teamCode: equals(officers.teamCode),
      placeCode: ofTeamWithin(officers),
      certifiedFor: certifiedFor(holder),
      isCertified: certifiedOn(holder),
      trainedIn,
      equippedWith,
    },
    orders: { CERTIFICATE_NUMBER: [officers.certificateNumber, officers.id] },
    defaultDirection: 'ASC',
  }),
  certificates: createList(store, {
    name: 'certificates',
    table: certificates,
    scope: inJurisdiction(certificates),
    parents: { JURISDICTION: 'jurisdiction' },
    filters: {
      asOf: heldOn(certificates),
      status: equals(certificates.status),
      field: matching('text', (field) => sql`${certificates.fields} @> array[${field}]`),
    },
    orders: { NUMBER: [certificates.number, certificates.id], VALID_TO: [certificates.validTo, certificates.id] },
    defaultDirection: 'ASC',
  }),
});
