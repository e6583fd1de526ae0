import { fieldsRead, reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import { leadersOn } from '#domain/post.ts';
import type { TeamResolvers } from '#schema.generated.ts';
import { membersOnDay, officersOnDay, onDay, teamsOnDay } from '../asked.ts';
import type { Complete, TeamParent } from '../parents.ts';
import { byReference, placeOf, type Reference } from '../reference.ts';

/** What tells whether somebody leads on a day, and as what. */
const LEADING = ['role', 'validFrom', 'validTo'] as const;

export const Team = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.team, reference, info),
  body: reads(['bodyCode'], ({ jurisdiction, bodyCode }, _, { loaders }, info) =>
    named(loaders.body, { jurisdiction, key: bodyCode }, info),
  ),
  department: reads(['departmentCode'], ({ jurisdiction, departmentCode }, _, { loaders }, info) =>
    named(loaders.body, { jurisdiction, key: departmentCode }, info),
  ),
  document: reads(['documentNumber'], ({ jurisdiction, documentNumber }) =>
    documentNumber === null ? null : { jurisdiction, number: documentNumber },
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) => placeOf(loaders, placeCode, info)),
  predecessors: reads(['predecessorCodes'], async ({ jurisdiction, predecessorCodes }, _, { loaders }, info) => {
    const known = await Promise.all(
      predecessorCodes.map((key) => loaders.team.byKey.load({ jurisdiction, key }, fieldsRead(info))),
    );
    return known.filter((team) => team !== null);
  }),
  successors: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.teams('PREDECESSOR', { jurisdiction, key: code }, await teamsOnDay(args, { today, jurisdiction })),
  ),
  officers: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.officers('TEAM', { jurisdiction, key: code }, await officersOnDay(args, { today, jurisdiction })),
  ),
  posts: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.posts('TEAM', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  ),
  leaders: reads(['code'], async ({ jurisdiction, code }, { asOf }, { loaders, today }, info) =>
    leadersOn(
      await loaders.leadersOfTeam.load({ jurisdiction, key: code }, fieldsRead(info), LEADING),
      asOf ?? (await today(jurisdiction)),
    ),
  ),
  leaderships: reads(['code'], ({ jurisdiction, code }, _, { loaders }, info) =>
    loaders.leadersOfTeam.load({ jurisdiction, key: code }, fieldsRead(info)),
  ),
  members: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.teamMembers('TEAM', { jurisdiction, key: code }, await membersOnDay(args, { today, jurisdiction })),
  ),
  stations: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.stations('TEAM', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  ),
  grids: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.grids('TEAM', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  ),
  gridMembers: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.gridMembers('TEAM', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  ),
  wardens: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.wardens('TEAM', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  ),
  auxiliaries: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.auxiliaries('TEAM', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  ),
  equipment: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.equipment('TEAM', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('team').load(id)),
} satisfies Complete<TeamResolvers, TeamParent>;
