import type { TeamResolvers } from '../schema.generated.ts';
import { eventConnection } from './event-connection.ts';
import type { Complete, TeamParent } from './parents.ts';

export const Team = {
  events: ({ jurisdiction, code }, args, { loaders }) =>
    eventConnection(args, { loaders, list: 'HANDLER_TEAM', key: { jurisdiction, key: code } }),
} satisfies Complete<TeamResolvers, TeamParent>;
