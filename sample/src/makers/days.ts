const DAY = 86_400_000;
const MINUTE = 60_000;

/** The day so many days after another, YYYY-MM-DD. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The same day so many years after, or the first of March where that year has no such day. */
export const addYears = (day: string, years: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
};

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** The day itself, or the Monday after it. */
export const onWeekday = (day: string): string => {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
};

/** The day itself, or the Friday before it. */
export const toWeekday = (day: string): string => {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  if (weekday === 6) return addDays(day, -1);
  return weekday === 0 ? addDays(day, -2) : day;
};

/** Minutes after midnight of a day, as an instant of China: `2022-11-30T10:05:00+08:00`. */
export const atMinute = (day: string, minute: number): string =>
  `${new Date(Date.parse(day) + minute * MINUTE).toISOString().slice(0, 19)}+08:00`;

/** The instant so many minutes after another. */
export const addMinutes = (instant: string, minutes: number): string =>
  `${new Date(Date.parse(instant) + minutes * MINUTE + 8 * 60 * MINUTE).toISOString().slice(0, 19)}+08:00`;
