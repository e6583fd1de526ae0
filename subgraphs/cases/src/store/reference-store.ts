import type { Calendar } from '@network/kit/calendar';
import { placeNamesOf } from '@network/kit/mapping/place-names';
import { namedPlaces } from '@network/kit/reference/places';
import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { ANONYMOUS } from '@network/schema/viewer';
import { calendarOf } from './copied/hold.ts';
import { referenceCalendar } from './tables/copies.ts';
import { referenceClocks, referencePlaces } from './tables.ts';

/**
 * Reads the copies of other houses' facts: clocks and the calendar of working days, for deadlines; places, for imports.
 * Anybody may know what time it is and which days are off, so that both are read for nobody in particular.
 */
export const createReferenceStore = ({ db, prepare }: Store) => {
  const clocks = prepare('clocks', db.select().from(referenceClocks));
  const days = prepare('calendar_days', db.select().from(referenceCalendar));
  return {
    listClocks: () => read(ANONYMOUS, clocks),
    /** Places by code and by name, read anew for each import. */
    readPlaceNames: async () => placeNamesOf(await db.select(namedPlaces(referencePlaces)).from(referencePlaces)),
    getCalendar: async (): Promise<Calendar> => calendarOf(await read(ANONYMOUS, days)),
  };
};
export type ReferenceStore = ReturnType<typeof createReferenceStore>;
