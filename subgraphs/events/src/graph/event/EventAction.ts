import { EVENT_STATES } from '#domain/event.ts';
import type { EventActionResolvers } from '#schema.generated.ts';
import type { Complete, EventActionParent } from '../parents.ts';

export const EventAction = {
  state: ({ state }) => EVENT_STATES.find((known) => known === state) ?? null,
} satisfies Complete<EventActionResolvers, EventActionParent>;
