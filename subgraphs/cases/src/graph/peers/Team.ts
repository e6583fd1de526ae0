import type { ByCode, Complete } from '#graph/parents.ts';
import type { TeamResolvers } from '#schema.generated.ts';

export const Team = {
  cases: ({ jurisdiction, code }, args, { loaders }) => loaders.cases('TEAM', { jurisdiction, key: code }, args),
} satisfies Complete<TeamResolvers, ByCode>;
