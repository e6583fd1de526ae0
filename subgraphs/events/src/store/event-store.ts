import { inScope, read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { idPairsOf, isAnyId, isAnyPair, type NaturalKey, pairsOf } from '@network/kit/store/parents';
import type { Page } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, eq } from 'drizzle-orm';
import type { EventSource, EventState } from '../domain/event.ts';
import { type EventList, eventScope, prepareLists } from './event-lists.ts';
import { eventActions, events } from './tables.ts';

export type EventRow = typeof events.$inferSelect;
/** An entry of an event's log as it is shown. */
export type EventActionRow = Pick<
  typeof eventActions.$inferSelect,
  'recordId' | 'sequence' | 'action' | 'state' | 'at' | 'actor'
>;

/** Which list, which of its events and which page of them; the cursor is (reportedAt, id). */
export type EventListArguments = {
  readonly list: EventList;
  readonly states: readonly EventState[] | null;
  readonly sources: readonly EventSource[] | null;
  readonly isOverdue: boolean | null;
  readonly page: Page;
};
export type EventTotalArguments = Omit<EventListArguments, 'page'>;

const prepareStatements = ({ db, prepare }: Store) => {
  const seen = inScope(eventScope);
  const actions = db
    .select({
      recordId: eventActions.recordId,
      sequence: eventActions.sequence,
      action: eventActions.action,
      state: eventActions.state,
      at: eventActions.at,
      actor: eventActions.actor,
    })
    .from(eventActions)
    .innerJoin(events, and(eq(events.jurisdiction, eventActions.jurisdiction), eq(events.id, eventActions.recordId)))
    .where(and(isAnyId(eventActions.jurisdiction, eventActions.recordId), seen))
    .orderBy(asc(eventActions.recordId), asc(eventActions.sequence));
  return {
    byId: prepare(
      'events_by_id',
      db
        .select()
        .from(events)
        .where(and(isAnyId(events.jurisdiction, events.id), seen)),
    ),
    byNumber: prepare(
      'events_by_number',
      db
        .select()
        .from(events)
        .where(and(isAnyPair(events.jurisdiction, events.number), seen)),
    ),
    actions: prepare('actions_by_event', actions),
  };
};

/** Reads events and their logs: those at the places that the viewer was granted, and those that the viewer brought. */
export const createEventStore = (store: Store) => {
  const statements = prepareStatements(store);
  const lists = prepareLists(store);
  const filter = ({ states, sources, isOverdue }: EventTotalArguments) => ({ states, sources, isOverdue });
  return {
    findById: (viewer: Viewer, ids: readonly string[]) => read(viewer, statements.byId, idPairsOf(ids)),
    findByNumber: (viewer: Viewer, keys: readonly NaturalKey[]) => read(viewer, statements.byNumber, pairsOf(keys)),
    listActions: (viewer: Viewer, ids: readonly string[]) => read(viewer, statements.actions, idPairsOf(ids)),
    list: (viewer: Viewer, keys: readonly NaturalKey[], { list, page, ...args }: EventListArguments) => {
      const [afterTime, afterId] = page.after ?? [null, null];
      const window = { afterTime, afterId, limit: page.limit + 1 };
      return read(viewer, lists[list].page, { ...pairsOf(keys), ...filter({ list, ...args }), ...window });
    },
    count: (viewer: Viewer, keys: readonly NaturalKey[], args: EventTotalArguments) =>
      read(viewer, lists[args.list].total, { ...pairsOf(keys), ...filter(args) }),
  };
};
export type EventStore = ReturnType<typeof createEventStore>;
