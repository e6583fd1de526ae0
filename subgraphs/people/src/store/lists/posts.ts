import { createList } from '@network/kit/list';
import { equals, isFilled } from '@network/kit/list/fields';
import { inJurisdiction } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { teamMembers } from '../tables/aides.ts';
import { leaderships, posts } from '../tables/posts.ts';
import { certifiedOn, heldOn, within } from './conditions.ts';

/** What teams are made of: posts, which anybody may see, and the persons who lead them or sit in joint ones. */
export const createPostLists = (store: Store) => ({
  posts: createList(store, {
    name: 'posts',
    table: posts,
    scope: null,
    parents: { JURISDICTION: 'jurisdiction', TEAM: posts.teamCode, OFFICER: posts.officerNumber, PLACE: 'place' },
    filters: {
      asOf: heldOn(posts),
      title: equals(posts.title),
      nature: equals(posts.nature),
      origin: equals(posts.origin),
      officeKind: equals(posts.officeKind),
      level: equals(posts.level),
      isMoved: isFilled(posts.movedOn),
      teamCode: equals(posts.teamCode),
      placeCode: within(posts.placeCode),
    },
    orders: { NUMBER: [posts.number, posts.id] },
    defaultDirection: 'ASC',
  }),
  leaderships: createList(store, {
    name: 'leaderships',
    table: leaderships,
    scope: inJurisdiction(leaderships),
    parents: { JURISDICTION: 'jurisdiction', TEAM: leaderships.teamCode, OFFICER: leaderships.officerNumber },
    filters: {
      asOf: heldOn(leaderships),
      role: equals(leaderships.role),
      teamCode: equals(leaderships.teamCode),
    },
    orders: { VALID_FROM: [leaderships.validFrom, leaderships.id] },
  }),
  teamMembers: createList(store, {
    name: 'team_members',
    table: teamMembers,
    scope: inJurisdiction(teamMembers),
    parents: {
      JURISDICTION: 'jurisdiction',
      TEAM: teamMembers.teamCode,
      BODY: teamMembers.bodyCode,
      OFFICER: teamMembers.officerNumber,
    },
    filters: {
      asOf: heldOn(teamMembers),
      teamCode: equals(teamMembers.teamCode),
      bodyCode: equals(teamMembers.bodyCode),
      isCertified: certifiedOn({ jurisdiction: teamMembers.jurisdiction, number: teamMembers.officerNumber }),
    },
    orders: { NUMBER: [teamMembers.number, teamMembers.id] },
    defaultDirection: 'ASC',
  }),
});
