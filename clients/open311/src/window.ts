import { Refusal } from './refusal.ts';

const DAY = 86_400_000;
/** How far a list of requests reaches, and how far back it does where nothing is said. */
const SPAN_DAYS = 90;

/** From an instant up to, and without, another; RFC 3339. */
export type Window = { readonly from: string; readonly before: string };

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const BEIJING = '+08:00';
/** What ninety days before and a second after can still be written with a year of four digits. */
const [EARLIEST, LATEST] = [Date.parse('1900-01-01T00:00:00Z'), Date.parse('9999-01-01T00:00:00Z')];

/** Whether a day exists: 2022-02-30 is none. */
const isDay = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};

/** W3C dates with a zone; a bare day is taken as the day's begin in China, as older clients send it. */
const parse = (name: string, text: string | null): number | null => {
  if (text === null || text === '') return null;
  // A form turns the plus of a zone into a blank.
  const whole = text.trim().replace(/ (?=\d\d:\d\d$)/, '+');
  const read = /^\d{4}-\d\d-\d\d$/.test(whole) ? `${whole}T00:00:00${BEIJING}` : whole;
  const at = MOMENT.test(read) && isDay(read.slice(0, 10)) ? Date.parse(read) : Number.NaN;
  if (at >= EARLIEST && at < LATEST) return at;
  throw new Refusal(
    400,
    `Expected ${name} as 2022-11-30T08:15:30+08:00, found "${text.slice(0, 40)}". Write date, time and zone.`,
  );
};

const beijing = (at: number): string => `${new Date(at + 8 * 3_600_000).toISOString().slice(0, 19)}${BEIJING}`;

/**
 * The window of a list: what is asked for, else the last 90 days by the government's own now.
 * @throws {Refusal} 400 for dates that are none, stand in the wrong order, or are more than 90 days apart.
 */
export const readWindow = (query: URLSearchParams, now: string): Window => {
  const [start, end] = [parse('start_date', query.get('start_date')), parse('end_date', query.get('end_date'))];
  const latest = Date.parse(now);
  const before = end ?? (start === null ? latest : Math.min(start + SPAN_DAYS * DAY, Math.max(latest, start)));
  const from = start ?? before - SPAN_DAYS * DAY;
  if (from > before) throw new Refusal(400, 'Expected start_date before end_date, found it after. Exchange them.');
  if (before - from > SPAN_DAYS * DAY)
    throw new Refusal(400, `Expected at most ${SPAN_DAYS} days from start_date to end_date, found more. Ask in parts.`);
  // What was requested at the last second is asked for, too.
  return { from: beijing(from), before: beijing(before + 1000) };
};
