import type { ByCode, Complete } from '#graph/parents.ts';
import type { TeamResolvers } from '#schema.generated.ts';

export const Team = {
  inspections: ({ jurisdiction, code: key }, args, { loaders }) =>
    loaders.inspections('TEAM', { jurisdiction, key }, args),
} satisfies Complete<TeamResolvers, ByCode>;
