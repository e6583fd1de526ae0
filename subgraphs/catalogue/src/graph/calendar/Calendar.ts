import type { CalendarResolvers } from '#schema.generated.ts';
import type { CalendarParent, Complete } from '../parents.ts';
import { checkDays, parsePeriod } from './period.ts';

export const Calendar = {
  day: (calendar, { date }) => calendar.day(checkDays(date, 0)),
  workingDaysAfter: (calendar, { date, days }) => calendar.workingDaysAfter(checkDays(date, days), days),
  periodEnd: (calendar, period) => calendar.periodEnd(parsePeriod(period)),
} satisfies Complete<CalendarResolvers, Omit<CalendarParent, 'day' | 'workingDaysAfter' | 'periodEnd'>>;
