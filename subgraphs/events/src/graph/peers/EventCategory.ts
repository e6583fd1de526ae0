import { NATIONAL } from '@network/schema/network';
import type { EventCategoryResolvers } from '#schema.generated.ts';
import type { Complete, EventCategoryParent } from '../parents.ts';

export const EventCategory = {
  // A standard's class belongs to no government: events of all of them may be of it.
  events: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.events(jurisdiction === NATIONAL ? 'STANDARD_CATEGORY' : 'CATEGORY', { jurisdiction, key: code }, args),
  alerts: ({ jurisdiction, code }, args, { loaders }) => loaders.alerts('CATEGORY', { jurisdiction, key: code }, args),
  dutyDisputes: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.disputes('CATEGORY', { jurisdiction, key: code }, args),
} satisfies Complete<EventCategoryResolvers, EventCategoryParent>;
