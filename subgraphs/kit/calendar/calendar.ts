import { addMonths, formatDay, parseDay, weekday, yearOf } from './days.ts';
import { dayOfInstant, fullHourAfter } from './instants.ts';
import { createCount } from './known-days.ts';

/**
 * In which unit a statute counts a number of days that it calls just 日. DOMAIN.md §2.11.
 * `workingDays` lists the numbers that mean working days, or says that every one does; the others are calendar days.
 */
export const PERIODS = {
  /** 行政处罚法 art. 85. */
  APL: { workingDays: [2, 3, 5, 7] },
  /** 行政强制法 art. 69: ten days or less. */
  ACL: { workingDays: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
  /** 行政复议法 art. 88. */
  ARL: { workingDays: [3, 5, 7, 10] },
  /** 政府信息公开条例: states 工作日 everywhere. */
  FOI: { workingDays: 'ALL' },
  /** 行政执法机关移送涉嫌犯罪案件的规定: not stated; the strict reading. */
  YS: { workingDays: [] },
  /** 民事诉讼法 art. 85. */
  CPL: { workingDays: [] },
  /** 浙江省公共信用信息管理条例: states 工作日 where it is meant; give those by unit. */
  ZJX: { workingDays: [] },
} as const satisfies Record<string, { readonly workingDays: readonly number[] | 'ALL' }>;
export type Statute = keyof typeof PERIODS;

/** The unit of a number of days in a statute. */
export const unitOf = (statute: Statute, days: number): 'WORKING_DAY' | 'DAY' => {
  const workingDays: readonly number[] | 'ALL' = PERIODS[statute].workingDays;
  return workingDays === 'ALL' || workingDays.includes(days) ? 'WORKING_DAY' : 'DAY';
};

/** What cannot be told before the State Council has announced the holidays of that year. */
export type NotComputable = { readonly kind: 'notComputable'; readonly year: number; readonly because: string };
/** A day (YYYY-MM-DD, Asia/Shanghai), or why there is none yet. */
export type Computed = { readonly kind: 'day'; readonly date: string } | NotComputable;

/**
 * A period from a day that is itself not counted. Days are given with their statute, which says how it counts them,
 * or with a unit. `roll` moves an end that is no working day to the next one; it is written for the procedure law
 * (CPL 85, ARL 88) and left out for an agency's own limits.
 */
export type Period = {
  readonly start: string;
  readonly length: number;
  readonly roll?: boolean;
} & ({ readonly statute: Statute } | { readonly unit: 'WORKING_DAY' | 'DAY' | 'MONTH' | 'YEAR' });

/** Days, months or years from a day that is not counted; no calendar decides where they end. */
export type RawPeriod = {
  readonly start: string;
  readonly length: number;
  readonly unit: 'DAY' | 'MONTH' | 'YEAR';
};

export type Calendar = {
  /** Saturdays, Sundays and holidays are off; make-up workdays are not. */
  isWorkingDay(date: string): { readonly kind: 'known'; readonly isWorkingDay: boolean } | NotComputable;
  /** The n-th working day after the start, or before it where n is negative. 0 gives the start itself. */
  addWorkingDays(start: string, n: number): Computed;
  /** The date itself when it is a working day, else the first one after it. CPL 85. */
  rollOver(date: string): Computed;
  /** The last day of a period. */
  periodEnd(period: Period): Computed;
};

const notComputable = (day: number): NotComputable => {
  const year = yearOf(day);
  return { kind: 'notComputable', year, because: `not computable: calendar of ${year} not announced` };
};

/** The end of a period that no calendar decides: it exists whatever has been announced. Month ends: DOMAIN.md §2.11. */
export const rawEnd = ({ start, unit, length }: RawPeriod): string => {
  if (unit === 'DAY') return formatDay(parseDay(start) + length);
  return addMonths(start, unit === 'MONTH' ? length : 12 * length);
};

/** The instant (RFC 3339, +08:00) at which a period of hours ends; the hour in which it starts is not counted. CPL 85. */
export const hoursEnd = (start: string, hours: number): string => fullHourAfter(start, hours);

/** The day in Asia/Shanghai on which an instant falls: what a period of days that starts at an instant starts from. */
export const dayOf = (instant: string): string => dayOfInstant(instant);

/**
 * A calendar of working days.
 * @param days the days that differ from the plain week: holidays (off) and make-up workdays (not off). Of two rows for
 *   one day the later counts. A listed day is known even where its year is not announced.
 * @param announcedYears the years whose holidays are announced, so that a day not listed follows the week.
 */
export const createCalendar = (
  days: Iterable<{ readonly date: string; readonly isOff: boolean }>,
  announcedYears: Iterable<number>,
): Calendar => {
  const listed = new Map<number, boolean>();
  for (const { date, isOff } of days) listed.set(parseDay(date), !isOff);
  const announced = new Set(announcedYears);

  /** `undefined` where the day's year is not announced. */
  const isWorking = (day: number): boolean | undefined => {
    const known = listed.get(day);
    if (known !== undefined) return known;
    return announced.has(yearOf(day)) ? weekday(day) < 6 : undefined;
  };

  const count = createCount(listed, announced);
  const countFrom = (from: number, working: number): Computed => {
    const { isKnown, day } = count(from, working);
    return isKnown ? { kind: 'day', date: formatDay(day) } : notComputable(day);
  };
  const addWorkingDays = (start: string, n: number): Computed => countFrom(parseDay(start), n);
  const rollOver = (date: string): Computed => countFrom(parseDay(date) - 1, 1);

  return {
    isWorkingDay: (date) => {
      const day = parseDay(date);
      const working = isWorking(day);
      return working === undefined ? notComputable(day) : { kind: 'known', isWorkingDay: working };
    },
    addWorkingDays,
    rollOver,
    periodEnd: ({ start, length, roll = false, ...counted }) => {
      const unit = 'statute' in counted ? unitOf(counted.statute, length) : counted.unit;
      if (unit === 'WORKING_DAY') return addWorkingDays(start, length);
      const raw = rawEnd({ start, unit, length });
      return roll ? rollOver(raw) : { kind: 'day', date: raw };
    },
  };
};
