/**
 * The calendar repeats after 400 years; days of a year are counted from 1 March, so that a leap day is the last. Days by
 * arithmetic (Howard Hinnant, chrono-Compatible Low-Level Date Algorithms): a `Date` and its text take three times as long.
 */
const DAYS_OF_400_YEARS = 146_097;
/** Days from 1 March of the year 0 to 1970-01-01. */
const EPOCH = 719_468;

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** A day written YYYY-MM-DD from its number, counted from 1970-01-01. */
export const formatDay = (day: number): string => {
  const cycle = Math.floor((day + EPOCH) / DAYS_OF_400_YEARS);
  const within = day + EPOCH - cycle * DAYS_OF_400_YEARS;
  const years = Math.floor(
    (within - Math.floor(within / 1460) + Math.floor(within / 36_524) - Math.floor(within / 146_096)) / 365,
  );
  const days = within - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const march = Math.floor((5 * days + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const year = cycle * 400 + years + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(days - Math.floor((153 * march + 2) / 5) + 1)}`;
};

/** The number of a day of the calendar; a month's day beyond its last goes on in the next month. */
export const dayOf = (year: number, month: number, day: number): number => {
  const since = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(since / 400);
  const years = since - cycle * 400;
  const days = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return cycle * DAYS_OF_400_YEARS + years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + days - EPOCH;
};

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; none where there is no such month. */
const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

type Written = { readonly year: number; readonly month: number; readonly day: number };

const [ZERO, HYPHEN] = [48, 45];
/** The number that ASCII digits write within a text; not a number where another character stands among them. */
const digits = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
};

/**
 * Year, month and day of a text, by its characters: an expression and its groups take five times as long.
 * @throws {RangeError} where the text is not a day that exists.
 */
const readDay = (text: string): Written => {
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  const isHyphenated = text.length === 10 && text.charCodeAt(4) === HYPHEN && text.charCodeAt(7) === HYPHEN;
  if (isHyphenated && year >= 0 && day >= 1 && day <= lengthOf(year, month)) return { year, month, day };
  throw new RangeError(`Expected a day that exists, such as 2022-04-28, found "${text.slice(0, 40)}".`);
};

/**
 * The number of a day, counted from 1970-01-01.
 * @throws {RangeError} where the text is not a day that exists.
 */
export const parseDay = (text: string): number => {
  const { year, month, day } = readDay(text);
  return dayOf(year, month, day);
};

/** The day so many months later: the same day number, or the month's last day where it has no such day. */
export const addMonths = (start: string, months: number): string => {
  const { year, month, day } = readDay(start);
  const counted = year * 12 + month - 1 + months;
  const first = (month: number): number => dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
  return formatDay(Math.min(first(counted) + day, first(counted + 1)) - 1);
};

/** The year of a day. */
export const yearOf = (day: number): number => Number(formatDay(day).slice(0, 4));

/** 1 for Monday to 7 for Sunday. */
export const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
