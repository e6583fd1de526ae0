import type { EventResolvers } from '../schema.generated.ts';
import { casesOf } from './case-connection.ts';
import type { Complete, EventParent } from './parents.ts';

export const Event = {
  cases: ({ jurisdiction, number }, args, { loaders }) =>
    casesOf(loaders, args, { parent: 'event', jurisdiction, key: number }),
} satisfies Complete<EventResolvers, EventParent>;
