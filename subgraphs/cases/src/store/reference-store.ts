import { type Calendar, createCalendar } from '@network/kit/calendar';
import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import type { Viewer } from '@network/schema/viewer';
import { referenceCalendar, referenceClocks } from './tables.ts';

/** Reads the copies of other houses' facts that deadlines are counted with: clocks and the calendar of working days. */
export const createReferenceStore = ({ db, prepare }: Store) => {
  const clocks = prepare('clocks', db.select().from(referenceClocks));
  const days = prepare('calendar_days', db.select().from(referenceCalendar));
  return {
    listClocks: (viewer: Viewer) => read(viewer, clocks),
    /** A year is announced when a day of its notice is known. */
    getCalendar: async (viewer: Viewer): Promise<Calendar> => {
      const rows = await read(viewer, days);
      return createCalendar(
        rows,
        rows.map(({ announcedFor }) => announcedFor),
      );
    },
  };
};
export type ReferenceStore = ReturnType<typeof createReferenceStore>;
