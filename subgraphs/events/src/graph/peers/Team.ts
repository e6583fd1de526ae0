import type { TeamResolvers } from '#schema.generated.ts';
import type { Complete, TeamParent } from '../parents.ts';

export const Team = {
  events: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.events('HANDLER_TEAM', { jurisdiction, key: code }, args),
  dispatches: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.dispatches('TEAM', { jurisdiction, key: code }, args),
} satisfies Complete<TeamResolvers, TeamParent>;
