import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from './calendar.ts';
import { formatDay, parseDay, weekday } from './days.ts';

type Row = { readonly date: string; readonly isOff: boolean };
type Given = { readonly rows: readonly Row[]; readonly years: readonly number[] };

const [FIRST, LAST] = [parseDay('2018-06-01'), parseDay('2025-06-30')];
const days = fc.integer({ min: FIRST, max: LAST }).map(formatDay);
/** Of neighbouring years some are announced and some not, and days are listed in either; also twice, which a notice may. */
const calendars: fc.Arbitrary<Given> = fc.record({
  rows: fc.array(fc.record({ date: days, isOff: fc.boolean() }), { maxLength: 80 }),
  years: fc.uniqueArray(fc.integer({ min: 2018, max: 2025 }), { maxLength: 8 }),
});

const notKnown = (year: number) => ({
  kind: 'notComputable',
  year,
  because: `not computable: calendar of ${year} not announced`,
});

/** The count as one does it with a finger: day after day, until so many were worked or one is not known. */
const walk = ({ rows, years }: Given, start: string, n: number) => {
  const listed = new Map(rows.map(({ date, isOff }) => [date, !isOff]));
  let day = parseDay(start);
  for (let left = Math.abs(n); left > 0; ) {
    day += Math.sign(n);
    const year = Number(formatDay(day).slice(0, 4));
    const isWorked = listed.get(formatDay(day)) ?? (years.includes(year) ? weekday(day) < 6 : null);
    if (isWorked === null) return notKnown(year);
    if (isWorked) left -= 1;
  }
  return { kind: 'day', date: formatDay(day) };
};

describe('what is looked up is what a count day by day finds', () => {
  it('for working days after and before a day, whatever is announced', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: -600, max: 600 }), (given, start, n) => {
        expect(createCalendar(given.rows, given.years).addWorkingDays(start, n)).toEqual(walk(given, start, n));
      }),
      { numRuns: 1_000 },
    );
  });

  it('for the first working day at or after a day, whatever is announced', () => {
    fc.assert(
      fc.property(calendars, days, (given, date) => {
        const before = formatDay(parseDay(date) - 1);
        expect(createCalendar(given.rows, given.years).rollOver(date)).toEqual(walk(given, before, 1));
      }),
      { numRuns: 1_000 },
    );
  });

  it('for several counts over one calendar', () => {
    const counts = fc.array(fc.tuple(days, fc.integer({ min: -40, max: 40 })), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(calendars, counts, (given, asked) => {
        const calendar = createCalendar(given.rows, given.years);
        expect(asked.map(([start, n]) => calendar.addWorkingDays(start, n))).toEqual(
          asked.map(([start, n]) => walk(given, start, n)),
        );
      }),
    );
  });

  it('where nothing is known at all', () => {
    const calendar = createCalendar([], []);
    expect([calendar.addWorkingDays('2022-01-01', 0), calendar.addWorkingDays('2022-01-01', -1)]).toEqual([
      { kind: 'day', date: '2022-01-01' },
      notKnown(2021),
    ]);
    expect(calendar.rollOver('2022-01-01')).toEqual(notKnown(2022));
  });
});
