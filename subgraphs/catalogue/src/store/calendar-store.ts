import type { ClockReading } from '@network/kit/clock';
import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { idPairsOf, isAnyId } from '@network/kit/store/parents';
import type { Viewer } from '@network/schema/viewer';
import { asc } from 'drizzle-orm';
import { writeClocks } from './facts.ts';
import { calendarDays, clocks } from './tables.ts';

export type CalendarDayRow = typeof calendarDays.$inferSelect;

const prepareStatements = ({ db, prepare }: Store) => ({
  all: prepare('calendar_days', db.select().from(calendarDays).orderBy(asc(calendarDays.date))),
  byId: prepare(
    'calendar_days_by_id',
    db.select().from(calendarDays).where(isAnyId(calendarDays.jurisdiction, calendarDays.id)),
  ),
  clocks: prepare('clocks', db.select().from(clocks)),
});

/** Reads the calendar (about 35 rows a year, so always whole) and the governments' clocks. Both are open facts. */
export const createCalendarStore = (store: Store) => {
  const statements = prepareStatements(store);
  return {
    listDays: (viewer: Viewer) => read(viewer, statements.all),
    findDaysById: (viewer: Viewer, ids: readonly string[]) => read(viewer, statements.byId, idPairsOf(ids)),
    /** Sets governments' own now, and tells the other subgraphs. */
    writeClocks: (readings: readonly ClockReading[]) => store.db.transaction((tx) => writeClocks(tx, readings)),
    listClocks: (viewer: Viewer) => read(viewer, statements.clocks),
  };
};
export type CalendarStore = ReturnType<typeof createCalendarStore>;
