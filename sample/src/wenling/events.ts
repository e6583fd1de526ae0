import type { EventEntry } from '@network/events/store/filing';
import { eventOf } from '../events/event.ts';
import { eventEntries as smallEvents } from '../small/events.ts';
import { linkedPlans } from './linked.ts';

/** The events of the small sample, and all others. */
export const eventEntries = function* (batch: number): Generator<EventEntry> {
  yield* smallEvents(batch);
  for (const plan of linkedPlans().events) yield eventOf(plan, batch);
};
