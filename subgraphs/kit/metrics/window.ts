import { Fault } from '@network/schema/errors';
import { addMonths, formatDay, parseDay } from '../calendar/days.ts';

/** Days from `from` to `to`, the last one not among them. */
export type Window = { readonly from: string; readonly to: string };

export const dayAfter = (day: string): string => formatDay(parseDay(day) + 1);

export const yearBefore = ({ from, to }: Window): Window => ({ from: addMonths(from, -12), to: addMonths(to, -12) });

/** Everything before a day. */
export const before = (day: string): Window => ({ from: '0001-01-01', to: day });

/**
 * The window that was asked for, or the calendar year up to today.
 * @throws {Fault} BAD_USER_INPUT for one that does not end after it begins.
 */
export const windowOf = (asked: Window | null | undefined, today: string): Window => {
  if (asked === null || asked === undefined) return { from: `${today.slice(0, 4)}-01-01`, to: dayAfter(today) };
  if (asked.to > asked.from) return { from: asked.from, to: asked.to };
  throw new Fault(
    'BAD_USER_INPUT',
    `A window ends on the day before its "to", so "to" must lie after "from"; found from ${asked.from} to ${asked.to}. ` +
      `For the one day give to: ${dayAfter(asked.from)}.`,
  );
};
