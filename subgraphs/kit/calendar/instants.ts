import { formatDay } from './days.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}(:?\d{2})?)$/;
const HOUR = 3_600_000;
/** Asia/Shanghai has stood at +08:00 without summer time since 1991-09-15. */
const ZONE = 8 * HOUR;

const parseInstant = (text: string): number => {
  const instant = INSTANT.test(text) ? Date.parse(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00')) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new RangeError(`Expected an instant such as 2022-04-28T09:30:00+08:00, found "${text.slice(0, 40)}".`);
  }
  return instant;
};

/** The day in Asia/Shanghai on which an instant (RFC 3339, or as PostgreSQL writes it) falls. */
export const dayOfInstant = (instant: string): string =>
  formatDay(Math.floor((parseInstant(instant) + ZONE) / (24 * HOUR)));

/** The full hour in Asia/Shanghai that lies so many hours after the end of the hour in which the start lies. */
export const fullHourAfter = (start: string, hours: number): string => {
  const end = (Math.floor(parseInstant(start) / HOUR) + 1 + hours) * HOUR;
  return `${new Date(end + ZONE).toISOString().slice(0, 19)}+08:00`;
};
