import { createCalendar } from '@network/kit/calendar';
import { keepFor } from '@network/kit/reference/keep';
import type { Clock, Town } from './rows.ts';
import type { Run } from './statements.ts';

type Day = { date: string; isOff: boolean; announcedFor: number };

/** Clocks and the calendar, kept from one page to the next as the network keeps them. */
export const createKept = (run: Run) => {
  const keep = keepFor();
  return {
    clocks: {
      people: keep(() => run<Clock>('people.clocks')),
      events: keep(() => run<Clock>('events.clocks')),
      cases: keep(() => run<Clock>('cases.clocks')),
    },
    calendar: keep(async () => {
      const days = await run<Day>('cases.calendar_days');
      return createCalendar(
        days,
        days.map(({ announcedFor }) => announcedFor),
      );
    }),
  };
};

/** The page that is asked for, and what is kept between pages. */
export type Page = Town & { readonly kept: ReturnType<typeof createKept> };
