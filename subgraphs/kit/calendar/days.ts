const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;

/** A day written YYYY-MM-DD from its number, counted from 1970-01-01. */
export const formatDay = (day: number): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/**
 * The number of a day, counted from 1970-01-01.
 * @throws {RangeError} where the text is not a day that exists.
 */
export const parseDay = (text: string): number => {
  const day = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) / MILLISECONDS : Number.NaN;
  if (Number.isNaN(day) || formatDay(day) !== text) {
    throw new RangeError(`Expected a day that exists, such as 2022-04-28, found "${text.slice(0, 40)}".`);
  }
  return day;
};

/** The day so many months later: the same day number, or the month's last day where it has no such day. */
export const addMonths = (start: string, months: number): string => {
  parseDay(start);
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return formatDay(Date.UTC(year, month - 1 + months, Math.min(day, last)) / MILLISECONDS);
};

/** 1 for Monday to 7 for Sunday. */
export const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
