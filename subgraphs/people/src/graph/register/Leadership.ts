import type { LeadershipResolvers } from '#schema.generated.ts';
import type { Complete, LeadershipParent } from '../parents.ts';
import { byKey } from '../reference.ts';

export const Leadership = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.leadership.byId.load(id),
  team: ({ jurisdiction, teamCode }, _, { loaders }) => byKey(loaders.team, jurisdiction, teamCode),
  officer: ({ jurisdiction, officerNumber }, _, { loaders }) => byKey(loaders.officer, jurisdiction, officerNumber),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('leadership').load(id),
} satisfies Complete<LeadershipResolvers, LeadershipParent>;
