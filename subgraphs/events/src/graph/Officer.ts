import type { OfficerResolvers } from '../schema.generated.ts';
import { eventConnection } from './event-connection.ts';
import type { Complete, OfficerParent } from './parents.ts';

export const Officer = {
  events: ({ jurisdiction, certificateNumber }, args, { loaders }) =>
    eventConnection(args, { loaders, list: 'HANDLER_OFFICER', key: { jurisdiction, key: certificateNumber } }),
} satisfies Complete<OfficerResolvers, OfficerParent>;
