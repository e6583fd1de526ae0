import { type Clock, compileFormat, type DateFormat, EXCEL, fits, isReal, UNIX, YEAR_FIRST } from './date-format.ts';
import type { AmbiguousDates, Reader } from './reader.ts';
import { plain } from './text.ts';
import { readYearFirst } from './year-first.ts';

/** What stands for a date without an end: a day, or null where the field stays empty. */
export type OpenEnd = { readonly value: string | null };
export type DateOptions = {
  readonly formats: readonly string[];
  readonly openEnd?: OpenEnd | undefined;
  /** A day without a time is its last second, as that of a deadline is; else its first. */
  readonly isEnd?: boolean | undefined;
};

export const DATE_FORMATS = ['yyyy-MM-dd', 'yyyy/M/d', 'yyyy年M月d日', 'yyyy-M-d', 'yyyy.M.d', 'yyyyMMdd'] as const;
export const DATE_TIME_FORMATS = [
  'yyyy-MM-dd HH:mm:ss',
  'yyyy/M/d H:mm:ss',
  'yyyy/M/d H:mm',
  'yyyy-MM-dd',
  'yyyy/M/d',
] as const;
/** Read whatever a source file names: workbooks give their dates so. */
const ISO = [
  'yyyy-MM-dd',
  'yyyy-MM-dd HH:mm:ss',
  'yyyy-MM-ddTHH:mm:ss',
  'yyyy-MM-dd HH:mm',
  'yyyy-MM-ddTHH:mm',
  'yyyy-MM-dd HH:mm:ss.S',
  'yyyy-MM-ddTHH:mm:ss.S',
];
/** What days that begin with their year mostly look like; tried before any other form of them, since it costs a third. */
const FREQUENT = [
  'yyyy-M-d H:mm:ss',
  'yyyy/M/d H:mm:ss',
  'yyyy-M-d H:mm',
  'yyyy/M/d H:mm',
  'yyyy-M-d',
  'yyyy/M/d',
  'yyyyMMddHHmmss',
];
const WITH_ZONE = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;
const OPEN_ENDS = new Set(
  '长期 长期有效 永久 永久有效 无固定期限 无期限 无限期 不限 长期固定 永续 9999-12-31 9999-09-09'.split(' '),
);
/** Serials from 1960-01-01 to 2099-12-31. A year (2025), a year and month (2025.12, 20255, 202512) is a number too, but none. */
const [FIRST_SERIAL, LAST_SERIAL] = [21_916, 73_050];
const EPOCH = Date.UTC(1899, 11, 30);
const ZONE = 8 * 3_600_000;

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
const writeDay = ({ y, M, d }: Clock): string => `${y}-${two(M)}-${two(d)}`;
const writeTime = ({ H, m, s }: Clock): string => `T${two(H)}:${two(m)}:${two(s)}+08:00`;

/** 24:00 is the first second of the day after. */
const writeInstant = (clock: Clock): string => {
  if (clock.H !== 24) return writeDay(clock) + writeTime(clock);
  const { y, M, d } = clock;
  return `${new Date(Date.UTC(y, M - 1, d + 1)).toISOString().slice(0, 10)}T00:00:00+08:00`;
};

const writeEnd = (clock: Clock): string => (clock.isDay ? `${writeDay(clock)}T23:59:59+08:00` : writeInstant(clock));

const setUtc = (clock: Clock, time: number): boolean => {
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return false;
  [clock.y, clock.M, clock.d] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  [clock.H, clock.m, clock.s] = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()];
  return isReal(clock);
};

const readSerial = (text: string, offset: number, clock: Clock): boolean => {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return false;
  const serial = Number(text) + offset;
  clock.isDay = Number.isInteger(serial);
  if (serial < FIRST_SERIAL || serial >= LAST_SERIAL + 1) return false;
  return setUtc(clock, EPOCH + Math.round(serial * 86_400) * 1000);
};

/** Seconds since 1970 begin with the year 2001, so that a short number is none. */
const readUnix = (text: string, perSecond: number, clock: Clock): boolean => {
  const digits = perSecond === 1 ? 10 : 13;
  clock.isDay = false;
  return text.length === digits && /^[1-9]\d+$/.test(text) && setUtc(clock, (Number(text) / perSecond) * 1000 + ZONE);
};

const AMBIGUOUS =
  'Expected a date that reads one way, found one that may be day first or month first; `ambiguous: day first` or `month first` decides';
const UNREAL = 'Expected a day and time that exist';
const OPEN =
  'Expected a date, found one without an end; `open end: empty` or `open end: 9999-12-31` says what it becomes';

/** How a format that is no pattern is told to whoever looks at a row. */
const SHOWN = new Map([[YEAR_FIRST, 'year, month, day (2024-6-1, 2024年6月1日 8:03, 20240601)']]);
const isWritten = (format: string): boolean => !EXCEL.has(format) && !UNIX.has(format) && format !== YEAR_FIRST;

/** What a text says by one list of formats. */
class DateReading {
  private readonly named: readonly DateFormat[];
  private readonly serials: readonly number[];
  private readonly unix: readonly number[];
  private readonly unnamedForms: readonly DateFormat[];
  /** Where the list has formats of both orders, a text may fit two of them. */
  private readonly isMixed: boolean;
  private readonly hasYearFirst: boolean;
  private readonly write: (clock: Clock) => string;
  private readonly clock: Clock = { y: 0, M: 0, d: 0, H: 0, m: 0, s: 0, half: -1, isDay: false };
  private readonly form: string;
  /** Why the last text that was read is none. */
  wrong = '';

  constructor(formats: readonly string[], write: (clock: Clock) => string) {
    this.serials = formats.flatMap((format) => EXCEL.get(format) ?? []);
    this.unix = formats.flatMap((format) => UNIX.get(format) ?? []);
    this.hasYearFirst = formats.includes(YEAR_FIRST);
    this.named = formats.filter(isWritten).map(compileFormat);
    const unnamed = this.hasYearFirst ? FREQUENT : ISO;
    this.unnamedForms = unnamed.filter((format) => !formats.includes(format)).map(compileFormat);
    const orders = new Set(this.named.map(({ order }) => order));
    this.isMixed = orders.has('day first') && orders.has('month first');
    this.form = `Expected a date written as ${formats.map((format) => SHOWN.get(format) ?? format).join(' or ')}`;
    this.write = write;
  }

  /** The first format of a list that fits and tells a day that exists. */
  private first(formats: readonly DateFormat[], text: string): string | null {
    for (const format of formats) {
      if (!fits(format, text, this.clock)) continue;
      if (isReal(this.clock)) return this.write(this.clock);
      this.wrong = UNREAL;
    }
    return null;
  }

  private ofOrder(order: DateFormat['order'], text: string): string | null {
    const formats = this.named.filter((format) => format.order === order);
    return this.first(formats, text);
  }

  private mixed(text: string, ambiguous: AmbiguousDates): string | null {
    const [day, month] = [this.ofOrder('day first', text), this.ofOrder('month first', text)];
    if (day === null || month === null || day === month) return day ?? month ?? this.ofOrder('year first', text);
    if (ambiguous !== 'quarantine') return ambiguous === 'day first' ? day : month;
    this.wrong = AMBIGUOUS;
    return null;
  }

  private asNumber(text: string): string | null {
    for (const offset of this.serials) if (readSerial(text, offset, this.clock)) return this.write(this.clock);
    for (const perSecond of this.unix) if (readUnix(text, perSecond, this.clock)) return this.write(this.clock);
    return null;
  }

  private asYearFirst(text: string): string | null {
    if (!this.hasYearFirst || !readYearFirst(text, this.clock)) return null;
    if (isReal(this.clock)) return this.write(this.clock);
    this.wrong = UNREAL;
    return null;
  }

  private withZone(text: string): string | null {
    this.clock.isDay = false;
    return WITH_ZONE.test(text) && setUtc(this.clock, Date.parse(text) + ZONE) ? this.write(this.clock) : null;
  }

  private unnamed(text: string): string | null {
    return this.first(this.unnamedForms, text) ?? this.asNumber(text) ?? this.asYearFirst(text) ?? this.withZone(text);
  }

  read(text: string, ambiguous: AmbiguousDates): string | null {
    this.wrong = this.form;
    const named = this.isMixed ? this.mixed(text, ambiguous) : this.first(this.named, text);
    return named ?? (this.wrong === AMBIGUOUS ? null : this.unnamed(text));
  }
}

const reader = ({ formats, openEnd }: DateOptions, write: (clock: Clock) => string): Reader => {
  const dates = new DateReading(formats, write);
  return (written, reading) => {
    const text = plain(written);
    if (openEnd !== undefined && OPEN_ENDS.has(text)) return openEnd.value;
    const value = dates.read(text, reading.ambiguous);
    if (value !== null) return value;
    return reading.fault(OPEN_ENDS.has(text) ? OPEN : dates.wrong, written);
  };
};

/** A day, YYYY-MM-DD; a time of day falls away. Formats are tried in order, then ISO. */
export const readDate = (options: DateOptions): Reader => reader(options, writeDay);

/** An instant in the business zone (Asia/Shanghai), RFC 3339 with +08:00; the day's first or last second where no time is told. */
export const readDateTime = (options: DateOptions): Reader =>
  reader(options, options.isEnd === true ? writeEnd : writeInstant);
