import type { TeamResolvers } from '#schema.generated.ts';
import { keyOf } from './borrowed.ts';
import type { Complete, TeamParent } from './parents.ts';

export const Team = {
  __resolveReference: (team: TeamParent) => team,
  enforcementItems: (team, args, { loaders }) => loaders.items.listOn('TEAM', keyOf(team), args),
} satisfies Complete<TeamResolvers, TeamParent & { id: string; jurisdiction: string; code: string }>;
