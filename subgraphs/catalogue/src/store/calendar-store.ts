import type { ClockReading } from '@network/kit/clock';
import { createRecords } from '@network/kit/list/records';
import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import type { Viewer } from '@network/schema/viewer';
import { asc } from 'drizzle-orm';
import { writeClocks } from './facts.ts';
import { calendarDays, clocks } from './tables.ts';

export type CalendarDayRow = typeof calendarDays.$inferSelect;

const prepareStatements = ({ db, prepare }: Store) => ({
  all: prepare('calendar_days', db.select().from(calendarDays).orderBy(asc(calendarDays.date))),
  clocks: prepare('clocks', db.select().from(clocks)),
});

/** Reads the calendar (about 35 rows a year, so always whole) and the governments' clocks. Both are open facts. */
export const createCalendarStore = (store: Store) => {
  const statements = prepareStatements(store);
  return {
    listDays: (viewer: Viewer) => read(viewer, statements.all),
    days: createRecords(store, { name: 'calendar_days', table: calendarDays, scope: null, key: null }),
    /** Sets governments' own now, and tells the other subgraphs. */
    writeClocks: (readings: readonly ClockReading[]) => store.db.transaction((tx) => writeClocks(tx, readings)),
    listClocks: (viewer: Viewer) => read(viewer, statements.clocks),
  };
};
export type CalendarStore = ReturnType<typeof createCalendarStore>;
