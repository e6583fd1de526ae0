import { isCertifiedOn } from '#domain/register.ts';
import type { TeamMemberResolvers } from '#schema.generated.ts';
import type { Complete, TeamMemberParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const TeamMember = {
  __resolveReference: (reference: Reference, { loaders }) => byReference(loaders.teamMember, reference),
  isCertified: async ({ jurisdiction, officerNumber }, { on }, { loaders, today }) => {
    if (officerNumber === null) return false;
    const held = await loaders.certificatesOfOfficer.load({ jurisdiction, key: officerNumber });
    return isCertifiedOn(held, { day: on ?? (await today(jurisdiction)) });
  },
  team: ({ jurisdiction, teamCode }, _, { loaders }) => byKey(loaders.team, jurisdiction, teamCode),
  body: ({ jurisdiction, bodyCode }, _, { loaders }) => byKey(loaders.body, jurisdiction, bodyCode),
  officer: ({ jurisdiction, officerNumber }, _, { loaders }) => byKey(loaders.officer, jurisdiction, officerNumber),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('teamMember').load(id),
} satisfies Complete<TeamMemberResolvers, TeamMemberParent>;
