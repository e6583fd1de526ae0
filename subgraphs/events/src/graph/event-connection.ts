import { type Connection, connection } from '@network/kit/connection';
import type { NaturalKey } from '@network/kit/store/parents';
import { type PageArguments, parsePage } from '@network/schema/page';
import { statesOf } from '../domain/event.ts';
import type { Loaders } from '../loaders.ts';
import type { EventFilter } from '../schema.generated.ts';
import type { EventList } from '../store/event-lists.ts';
import type { EventRow } from '../store/event-store.ts';

type Arguments = PageArguments & { readonly filter?: EventFilter | null };

/** The events that stand under a key in one of the lists, as a connection. */
export const eventConnection = (
  { filter, ...page }: Arguments,
  { loaders, list, key }: { loaders: Loaders; list: EventList; key: NaturalKey },
): Connection<EventRow> => {
  const narrowed = {
    list,
    states: statesOf(filter ?? {}),
    sources: filter?.sources ?? null,
    isOverdue: filter?.isOverdue ?? null,
  };
  const window = parsePage(page, ['instant', 'id']);
  return connection<EventRow>({
    page: window,
    rows: () => loaders.eventList({ ...narrowed, page: window }).load(key),
    total: () => loaders.eventTotal(narrowed).load(key),
    cursorOf: ({ reportedAt, id }) => [reportedAt, id],
  });
};
