import { fieldsRead, reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import type { LeadershipResolvers } from '#schema.generated.ts';
import type { Complete, LeadershipParent } from '../parents.ts';

export const Leadership = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.leadership.byId.load(id, fieldsRead(info, 'Leadership')),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    named(loaders.team, { jurisdiction, key: teamCode }, info),
  ),
  officer: reads(['officerNumber'], ({ jurisdiction, officerNumber }, _, { loaders }, info) =>
    named(loaders.officer, { jurisdiction, key: officerNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('leadership').load(id)),
} satisfies Complete<LeadershipResolvers, LeadershipParent>;
