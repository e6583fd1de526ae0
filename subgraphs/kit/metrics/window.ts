import { Fault } from '@network/schema/errors';
import { addMonths, formatDay, parseDay } from '../calendar/days.ts';

/** Days from `from` to `to`, the last one not among them. */
export type Window = { readonly from: string; readonly to: string };

/** A window that a figure was asked for. What holds is read on its last day, but on none that has not come: nobody knows yet. */
export type Asked = Window & { readonly holdsBefore: string };

export const dayAfter = (day: string): string => formatDay(parseDay(day) + 1);

/** The first day that there is: the stores know no year before it. */
const FIRST = '0001-01-01';

const yearEarlier = (day: string): string => (day < '0002' ? FIRST : addMonths(day, -12));

/** The same days of the year before. What ends before 29 February has 28 February in it, there too. */
export const yearBefore = ({ from, to }: Window): Window => ({
  from: yearEarlier(from),
  to: to.endsWith('-02-29') ? dayAfter(yearEarlier(to)) : yearEarlier(to),
});

/** Everything before a day. */
export const before = (day: string): Window => ({ from: FIRST, to: day });

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** What held when a window began, and when it ended or today. */
export const holdingAt = ({ from, holdsBefore }: Asked): { readonly start: Window; readonly end: Window } => ({
  start: before(earlier(from, holdsBefore)),
  end: before(holdsBefore),
});

/**
 * The window that was asked for, or the calendar year up to today.
 * @throws {Fault} BAD_USER_INPUT for one that does not end after it begins.
 */
export const windowOf = (asked: Window | null | undefined, today: string): Asked => {
  const tomorrow = dayAfter(today);
  if (asked === null || asked === undefined)
    return { from: `${today.slice(0, 4)}-01-01`, to: tomorrow, holdsBefore: tomorrow };
  const { from, to } = asked;
  if (to > from) return { from, to, holdsBefore: earlier(to, tomorrow) };
  throw new Fault(
    'BAD_USER_INPUT',
    `A window ends on the day before its "to", so "to" must lie after "from"; found from ${asked.from} to ${asked.to}. ` +
      `For the one day give to: ${dayAfter(asked.from)}.`,
  );
};

/** Days that are read by one grain of the counters: days, whole months or whole years. */
export type Stretch = Window & { readonly grain: '' | '@month' | '@year' };

const monthFrom = (day: string): string => (day.endsWith('-01') ? day : `${addMonths(`${day.slice(0, 7)}-01`, 1)}`);
const yearFrom = (day: string): string =>
  day.endsWith('-01-01') ? day : `${Number(day.slice(0, 4)) + 1}-01-01`.padStart(10, '0');

/** A window in as few pieces as the grains allow: days until a month begins, months until a year does, years, and back. */
export const stretchesOf = ({ from, to }: Window, coarsest: Stretch['grain']): Stretch[] => {
  const [monthTo, yearTo] = [`${to.slice(0, 7)}-01`, `${to.slice(0, 4)}-01-01`];
  const monthStart = coarsest === '' ? to : monthFrom(from);
  if (monthStart >= monthTo) return [{ from, to, grain: '' }];
  const yearStart = coarsest === '@year' ? yearFrom(monthStart) : monthTo;
  const isLong = coarsest === '@year' && yearStart < yearTo;
  const months: Stretch[] = isLong
    ? [
        { from: monthStart, to: yearStart, grain: '@month' },
        { from: yearStart, to: yearTo, grain: '@year' },
        { from: yearTo, to: monthTo, grain: '@month' },
      ]
    : [{ from: monthStart, to: monthTo, grain: '@month' }];
  const all: Stretch[] = [{ from, to: monthStart, grain: '' }, ...months, { from: monthTo, to, grain: '' }];
  return all.filter((stretch) => stretch.from < stretch.to);
};
