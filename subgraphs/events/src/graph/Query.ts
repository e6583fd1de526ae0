import type { QueryResolvers } from '../schema.generated.ts';
import { eventConnection } from './event-connection.ts';

/** An event that is missing and one that is out of scope answer alike: null. */
export const Query = {
  event: (_, { jurisdiction, number }, { loaders }) => loaders.eventByNumber.load({ jurisdiction, key: number }),
  events: (_, { jurisdiction, ...args }, { loaders }) =>
    eventConnection(args, { loaders, list: 'JURISDICTION', key: { jurisdiction, key: jurisdiction } }),
} satisfies QueryResolvers;
