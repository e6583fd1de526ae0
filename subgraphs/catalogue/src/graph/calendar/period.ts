import type { Period } from '@network/kit/calendar';
import { Fault } from '@network/schema/errors';
import type { CalendarPeriodEndArgs } from '#schema.generated.ts';

/** A hundred years in each unit: longer periods stand in no statute. */
const LONGEST = { WORKING_DAY: 36_600, DAY: 36_600, MONTH: 1_200, YEAR: 100 } as const;
const FIRST = '1949-10-01';
const LAST = '2999-12-31';

const refuse = (expected: string, found: string): never => {
  throw new Fault('BAD_USER_INPUT', `Expected ${expected}, found ${found}. Ask for a shorter or a later one.`);
};

/**
 * The date that days are counted from.
 * @throws {Fault} BAD_USER_INPUT for a date before the laws of the country, and for more than a hundred years of days.
 */
export const checkDays = (date: string, days: number): string => {
  if (date < FIRST || date > LAST) return refuse(`a day from ${FIRST} to ${LAST}`, date);
  return Math.abs(days) > LONGEST.DAY ? refuse(`at most ${LONGEST.DAY} days`, String(days)) : date;
};

/**
 * A period as the calendar counts it.
 * @throws {Fault} BAD_USER_INPUT where statute and unit are both given or both missing, or the length is out of bounds.
 */
export const parsePeriod = ({ start, length, statute, unit, roll }: CalendarPeriodEndArgs): Period => {
  if ((statute == null) === (unit == null)) {
    const found = statute == null ? 'neither' : 'both';
    throw new Fault('BAD_USER_INPUT', `Expected a \`statute\` or a \`unit\`, found ${found}. Give one of the two.`);
  }
  const longest = LONGEST[unit ?? 'DAY'];
  if (length < 0 || length > longest) refuse(`a length from 0 to ${longest}`, String(length));
  const period = { start: checkDays(start, 0), length, roll: roll ?? false };
  return statute == null ? { ...period, unit: unit ?? 'DAY' } : { ...period, statute };
};
