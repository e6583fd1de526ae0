import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { idPairsOf, isAnyId } from '@network/kit/store/parents';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, eq } from 'drizzle-orm';
import { eventActions, events } from '../tables.ts';
import { inScopeOrOwn } from './scopes.ts';

/** An entry of an event's log as it is shown. */
export type EventActionRow = Pick<
  typeof eventActions.$inferSelect,
  'recordId' | 'sequence' | 'action' | 'state' | 'at' | 'actor'
>;

/** Reads the logs of events, each seen where its event is. */
export const createEventActions = ({ db, prepare }: Store) => {
  const statement = prepare(
    'actions_by_event',
    db
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
      .where(and(isAnyId(eventActions.jurisdiction, eventActions.recordId), inScopeOrOwn(events)))
      .orderBy(asc(eventActions.recordId), asc(eventActions.sequence)),
  );
  return (viewer: Viewer, ids: readonly string[]): Promise<EventActionRow[]> => read(viewer, statement, idPairsOf(ids));
};
export type EventActions = ReturnType<typeof createEventActions>;
