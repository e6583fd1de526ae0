import { plainNumber } from '../numbers.ts';

/** What a number in a cell is shown as. */
export type Shown = 'number' | 'date' | 'elapsed';

const DAY = 86_400;
const LAST_DAY = 2_958_465;
/** Day 60 of the system of 1900 is 29 February of that year, which there never was. */
const NO_DAY = 60;
const BUILT_IN: readonly (readonly [Shown, readonly (readonly [number, number])[]])[] = [
  ['elapsed', [[46, 46]]],
  [
    'date',
    [
      [14, 22],
      [27, 36],
      [45, 47],
      [50, 58],
    ],
  ],
];

/** What a number format of the workbook's own shows; `yyyy"年"m"月"` is a date, `[h]:mm` hours that go on counting. */
export const shownBy = (id: number, code: string | null): Shown => {
  if (code === null)
    return BUILT_IN.find(([, ranges]) => ranges.some(([from, to]) => id >= from && id <= to))?.[0] ?? 'number';
  const plain = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';')[0] ?? '';
  if (/\[(h+|m+|s+)\]/i.test(plain)) return 'elapsed';
  const tokens = plain.replace(/\[[^\]]*\]/g, '').replace(/general|e[+-]/gi, '');
  return /[ymdhs]/i.test(tokens) ? 'date' : 'number';
};

const two = (figure: number): string => String(figure).padStart(2, '0');
const clock = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

const dayText = (day: number, is1904: boolean): string => {
  const since = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < NO_DAY ? 31 : 30);
  return new Date(since + day * DAY * 1000).toISOString().slice(0, 10);
};

/** The days of a sheet are few and come again and again. */
const MOST_KEPT = 50_000;
const kept = new Map<number, string>();
const keptDayText = (day: number, is1904: boolean): string => {
  const key = is1904 ? -day - 1 : day;
  const text = kept.get(key) ?? dayText(day, is1904);
  if (kept.size < MOST_KEPT) kept.set(key, text);
  return text;
};

/**
 * A stored number as it is shown: `yyyy-MM-dd`, with ` HH:mm:ss` where it holds a time; below one day `HH:mm:ss`; a count
 * of hours `HH:mm:ss`, also beyond 24. A number that is no day of the calendar stays one.
 */
export const momentText = (stored: string, shown: Shown, is1904: boolean): string => {
  const value = Number(stored);
  if (shown === 'number' || stored.trim() === '' || !(value > 0 || (value === 0 && is1904)) || value > LAST_DAY)
    return plainNumber(stored);
  const total = Math.round(value * DAY);
  if (shown === 'elapsed') return clock(total);
  const [day, seconds] = [Math.floor(total / DAY), total % DAY];
  if (!is1904 && day === NO_DAY) return plainNumber(stored);
  if (day === 0 && value !== 0) return clock(seconds);
  return seconds === 0 ? keptDayText(day, is1904) : `${keptDayText(day, is1904)} ${clock(seconds)}`;
};

/** A moment that is written out, as `2022-03-04T08:30:00.000`, in the same form; what is none stays. */
export const isoText = (text: string): string => {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)Z?)?$/.exec(text.trim()) ?? [];
  if (day === undefined) return text;
  const instant = Date.parse(`${day}T${time ?? '00:00'}Z`);
  if (Number.isNaN(instant)) return text;
  const [date, seconds] = new Date(Math.round(instant / 1000) * 1000).toISOString().slice(0, 19).split('T');
  if (date === '1899-12-31') return seconds ?? text;
  return seconds === '00:00:00' ? (date ?? text) : `${date} ${seconds}`;
};
