import { type Computed, createCalendar, type Period, rawEnd, unitOf } from '@network/kit/calendar';

/** A day that a notice lists, and the year whose notice it is. */
export type ListedDay = {
  readonly date: string;
  readonly name: string;
  readonly isOff: boolean;
  readonly announcedFor: number;
};

/** A day that was counted out; `rawDate` is where the period ends before it rolls, null for working days. */
export type DayCount = {
  readonly date: string | null;
  readonly rawDate: string | null;
  readonly notComputable: string | null;
};

export type DayStatus<Day extends ListedDay> = {
  readonly date: string;
  readonly isWorkingDay: boolean | null;
  readonly notComputable: string | null;
  readonly holiday: string | null;
  readonly entry: Day | null;
};

export type WorkingDays<Day extends ListedDay = ListedDay> = {
  readonly announcedYears: readonly number[];
  day(date: string): DayStatus<Day>;
  workingDaysAfter(date: string, days: number): DayCount;
  periodEnd(period: Period): DayCount;
};

const toCount = (computed: Computed, rawDate: string | null): DayCount =>
  computed.kind === 'day'
    ? { date: computed.date, rawDate, notComputable: null }
    : { date: null, rawDate, notComputable: computed.because };

/** Where a period ends before it rolls; null for working days, which only a calendar can count. */
const rawDateOf = ({ start, length, ...counted }: Period): string | null => {
  const unit = 'statute' in counted ? unitOf(counted.statute, length) : counted.unit;
  return unit === 'WORKING_DAY' ? null : rawEnd({ start, length, unit });
};

/** The working days of the country. A year is announced when its own notice lists at least one day. N-08. */
export const createWorkingDays = <Day extends ListedDay>(days: readonly Day[]): WorkingDays<Day> => {
  const announcedYears = [...new Set(days.map(({ announcedFor }) => announcedFor))].sort((one, other) => one - other);
  const listed = new Map(days.map((day) => [day.date, day]));
  const calendar = createCalendar(days, announcedYears);
  return {
    announcedYears,
    day: (date) => {
      const known = calendar.isWorkingDay(date);
      const entry = listed.get(date) ?? null;
      return {
        date,
        isWorkingDay: known.kind === 'known' ? known.isWorkingDay : null,
        notComputable: known.kind === 'known' ? null : known.because,
        holiday: entry?.name ?? null,
        entry,
      };
    },
    workingDaysAfter: (date, count) => toCount(calendar.addWorkingDays(date, count), null),
    periodEnd: (period) => toCount(calendar.periodEnd(period), rawDateOf(period)),
  };
};
