import { NATIONAL } from '@network/schema/network';
import type { EventCategoryResolvers } from '../schema.generated.ts';
import { eventConnection } from './event-connection.ts';
import type { Complete, EventCategoryParent } from './parents.ts';

export const EventCategory = {
  events: ({ jurisdiction, code }, args, { loaders }) =>
    eventConnection(args, {
      loaders,
      // A standard's class belongs to no government: events of all of them may be of it.
      list: jurisdiction === NATIONAL ? 'STANDARD_CATEGORY' : 'CATEGORY',
      key: { jurisdiction, key: code },
    }),
} satisfies Complete<EventCategoryResolvers, EventCategoryParent>;
