import type { BodyResolvers } from '../schema.generated.ts';
import { eventConnection } from './event-connection.ts';
import type { BodyParent, Complete } from './parents.ts';

export const Body = {
  events: ({ jurisdiction, code }, args, { loaders }) =>
    eventConnection(args, { loaders, list: 'HANDLER_BODY', key: { jurisdiction, key: code } }),
} satisfies Complete<BodyResolvers, BodyParent>;
