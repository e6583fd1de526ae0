import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import { isCertifiedOn } from '#domain/register.ts';
import type { TeamMemberResolvers } from '#schema.generated.ts';
import type { Complete, TeamMemberParent } from '../parents.ts';
import { byReference, type Reference } from '../reference.ts';
import { HELD } from './Officer.ts';

export const TeamMember = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.teamMember, reference, info),
  isCertified: reads(['officerNumber'], async ({ jurisdiction, officerNumber }, { on }, { loaders, today }) => {
    if (officerNumber === null) return false;
    const held = await loaders.certificatesOfOfficer.load({ jurisdiction, key: officerNumber }, [], HELD);
    return isCertifiedOn(held, { day: on ?? (await today(jurisdiction)) });
  }),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    named(loaders.team, { jurisdiction, key: teamCode }, info),
  ),
  body: reads(['bodyCode'], ({ jurisdiction, bodyCode }, _, { loaders }, info) =>
    named(loaders.body, { jurisdiction, key: bodyCode }, info),
  ),
  officer: reads(['officerNumber'], ({ jurisdiction, officerNumber }, _, { loaders }, info) =>
    named(loaders.officer, { jurisdiction, key: officerNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('teamMember').load(id)),
} satisfies Complete<TeamMemberResolvers, TeamMemberParent>;
