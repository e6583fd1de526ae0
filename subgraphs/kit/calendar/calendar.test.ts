import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Computed, createCalendar, dayOf, hoursEnd, PERIODS, type Period, rawEnd, unitOf } from './calendar.ts';

const off = (...dates: string[]) => dates.map((date) => ({ date, isOff: true }));
const works = (...dates: string[]) => dates.map((date) => ({ date, isOff: false }));

/** From the State Council's notices for 2022, 2025 and 2026: what the cases below pass over. */
const NOTICES = [
  ...off('2022-04-30', '2022-05-01', '2022-05-02', '2022-05-03', '2022-05-04'),
  ...works('2022-04-24', '2022-05-07'),
  ...off('2025-01-01'),
  ...works('2025-09-28', '2025-10-11'),
  ...off(
    '2025-10-01',
    '2025-10-02',
    '2025-10-03',
    '2025-10-04',
    '2025-10-05',
    '2025-10-06',
    '2025-10-07',
    '2025-10-08',
  ),
  ...works('2026-02-14', '2026-02-28'),
  ...off('2026-02-15', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19'),
  ...off('2026-02-20', '2026-02-21', '2026-02-22', '2026-02-23'),
  ...off('2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'),
  ...works('2026-05-09', '2026-09-20', '2026-10-10'),
  ...off('2026-09-25', '2026-09-26', '2026-09-27'),
  ...off('2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'),
];
const calendar = createCalendar(NOTICES, [2022, 2025, 2026]);
const day = (date: string): Computed => ({ kind: 'day', date });
const notAnnounced = (year: number): Computed => ({
  kind: 'notComputable',
  year,
  because: `not computable: calendar of ${year} not announced`,
});

describe('the nine vectors of DOMAIN.md §2.11', () => {
  it.each<[string, Period, string]>([
    [
      "N-07a MUST end 7 days from 2022-04-28 (APL) on a working Saturday's Wednesday",
      { start: '2022-04-28', statute: 'APL', length: 7 },
      '2022-05-11',
    ],
    [
      'N-07b MUST end 5 days from 2026-02-12 (APL) after Spring Festival',
      { start: '2026-02-12', statute: 'APL', length: 5 },
      '2026-02-26',
    ],
    [
      'N-07c MUST end 5 days from 2025-09-26 (APL) after National Day',
      { start: '2025-09-26', statute: 'APL', length: 5 },
      '2025-10-10',
    ],
    [
      'N-07d MUST end 3 days from 2026-04-30 (APL) after Labour Day',
      { start: '2026-04-30', statute: 'APL', length: 3 },
      '2026-05-08',
    ],
    [
      'N-07e MUST end 10 days from 2026-09-21 (ACL) after two holidays',
      { start: '2026-09-21', statute: 'ACL', length: 10 },
      '2026-10-12',
    ],
    [
      'N-07f MUST roll 15 days from 2026-09-18 (APL) over the holiday',
      { start: '2026-09-18', statute: 'APL', length: 15, roll: true },
      '2026-10-08',
    ],
    [
      'N-07g MUST end 90 days from 2026-07-10 (APL) without rolling',
      { start: '2026-07-10', statute: 'APL', length: 90 },
      '2026-10-08',
    ],
    [
      'N-07h MUST roll 60 days from 2026-08-05 (ARL) over the holiday',
      { start: '2026-08-05', statute: 'ARL', length: 60, roll: true },
      '2026-10-08',
    ],
    [
      'N-07i MUST roll 6 months from 2026-04-01 over the holiday',
      { start: '2026-04-01', unit: 'MONTH', length: 6, roll: true },
      '2026-10-08',
    ],
  ])('%s', (_name, period, end) => {
    expect(calendar.periodEnd(period)).toEqual(day(end));
  });

  it('knows the ends as they were before rolling, and the window that follows the last one', () => {
    expect(rawEnd({ start: '2026-09-18', unit: 'DAY', length: 15 })).toBe('2026-10-03');
    expect(rawEnd({ start: '2026-08-05', unit: 'DAY', length: 60 })).toBe('2026-10-04');
    expect(calendar.periodEnd({ start: '2026-10-08', unit: 'MONTH', length: 3 })).toEqual(day('2027-01-08'));
  });
});

describe('an unannounced year', () => {
  it('N-08a MUST answer "not computable" for a count of working days that needs it', () => {
    expect(calendar.addWorkingDays('2026-12-30', 2)).toEqual(notAnnounced(2027));
    expect(calendar.periodEnd({ start: '2026-12-30', statute: 'APL', length: 7 })).toEqual(notAnnounced(2027));
    expect(calendar.periodEnd({ start: '2028-03-01', statute: 'FOI', length: 20 })).toEqual({
      kind: 'notComputable',
      year: 2028,
      because: 'not computable: calendar of 2028 not announced',
    });
  });

  it('N-08b MUST answer "not computable" for a roll-over of a day that falls in it', () => {
    expect(calendar.rollOver('2027-01-08')).toEqual(notAnnounced(2027));
    expect(calendar.periodEnd({ start: '2026-10-08', unit: 'MONTH', length: 3, roll: true })).toEqual(
      notAnnounced(2027),
    );
  });

  it('N-08c MUST answer "not computable" for a roll-over that walks into it', () => {
    const yearEnd = createCalendar(off('2026-12-31'), [2026]);
    expect(yearEnd.rollOver('2026-12-31')).toEqual(notAnnounced(2027));
  });

  it('N-08d MUST count where the last day lies before it', () => {
    expect(calendar.addWorkingDays('2026-12-28', 3)).toEqual(day('2026-12-31'));
    expect(calendar.rollOver('2026-12-31')).toEqual(day('2026-12-31'));
  });

  it('N-08e MUST give the raw date of days, months and years in it', () => {
    expect(calendar.periodEnd({ start: '2026-12-30', statute: 'APL', length: 90 })).toEqual(day('2027-03-30'));
    expect(calendar.periodEnd({ start: '2026-12-30', statute: 'YS', length: 3 })).toEqual(day('2027-01-02'));
    expect(calendar.periodEnd({ start: '2026-08-31', unit: 'MONTH', length: 6 })).toEqual(day('2027-02-28'));
    expect(calendar.periodEnd({ start: '2024-02-29', unit: 'YEAR', length: 5 })).toEqual(day('2029-02-28'));
  });

  it("N-08f MUST know a day of it that a neighbour's notice lists", () => {
    const neighbour = createCalendar([...off('2022-12-31'), ...works('2023-01-03')], [2022]);
    expect(neighbour.rollOver('2022-12-31')).toEqual(notAnnounced(2023));
    expect(neighbour.isWorkingDay('2023-01-03')).toEqual({ kind: 'known', isWorkingDay: true });
    expect(neighbour.isWorkingDay('2023-01-04')).toEqual(notAnnounced(2023));
  });

  it('N-08g MUST answer "not computable" for a count backwards that needs it', () => {
    expect(calendar.addWorkingDays('2025-01-06', -2)).toEqual(day('2025-01-02'));
    expect(calendar.addWorkingDays('2025-01-06', -3)).toEqual(notAnnounced(2024));
  });
});

describe('units by statute', () => {
  it.each([
    ['APL', [2, 3, 5, 7], [1, 10, 15, 30, 90]],
    ['ACL', [1, 3, 5, 7, 10], [15, 30]],
    ['ARL', [3, 5, 7, 10], [15, 30, 60]],
    ['FOI', [7, 15, 20], []],
    ['YS', [], [3]],
    ['CPL', [], [5, 15, 30]],
    ['ZJX', [], [5, 20]],
  ] as const)('%s counts %j as working days, %j as calendar days', (statute, working, plain) => {
    expect(working.map((days) => unitOf(statute, days))).toEqual(working.map(() => 'WORKING_DAY'));
    expect(plain.map((days) => unitOf(statute, days))).toEqual(plain.map(() => 'DAY'));
  });

  it('names seven statutes', () => {
    expect(Object.keys(PERIODS)).toEqual(['APL', 'ACL', 'ARL', 'FOI', 'YS', 'CPL', 'ZJX']);
  });
});

describe('hours and instants', () => {
  it('does not count the hour in which a period starts', () => {
    expect(hoursEnd('2026-03-01T10:20:00+08:00', 24)).toBe('2026-03-02T11:00:00+08:00');
    expect(hoursEnd('2026-12-31T15:59:59Z', 24)).toBe('2027-01-02T00:00:00+08:00');
  });

  it('tells the day in Asia/Shanghai', () => {
    expect(dayOf('2026-03-01T15:59:59Z')).toBe('2026-03-01');
    expect(dayOf('2026-03-01T16:00:00.000Z')).toBe('2026-03-02');
    expect(dayOf('2026-03-01 16:00:00+00')).toBe('2026-03-02');
  });

  it.each(['2022-02-30', '2022-4-28', '20220428', '', '2022-04-28T00:00:00Z'])('refuses "%s" as a day', (text) => {
    expect(() => calendar.rollOver(text)).toThrow(/^Expected a day that exists, such as 2022-04-28, found "/);
  });
});

/** The calendar said again, slowly: a table of every day of three years, read with a finger. */
describe('against a finger on the wall calendar', () => {
  const WALL = Array.from({ length: 365 * 3 }, (_, index) =>
    new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
  );
  const plainWeek = (date: string) => ![0, 6].includes(new Date(date).getUTCDay());
  const changes = fc.uniqueArray(fc.record({ date: fc.constantFrom(...WALL), isOff: fc.boolean() }), {
    selector: ({ date }) => date,
    maxLength: 60,
  });

  it('finds the n-th working day either way', () => {
    fc.assert(
      fc.property(
        changes,
        fc.constantFrom(...WALL.slice(400, 700)),
        fc.integer({ min: -60, max: 60 }),
        (rows, start, n) => {
          const isOff = new Map(rows.map((row) => [row.date, row.isOff]));
          const working = WALL.filter((date) => !(isOff.get(date) ?? !plainWeek(date)));
          const expected = {
            after: working.filter((date) => date > start)[n - 1],
            before: working.filter((date) => date < start).at(n),
          };
          const found = createCalendar(rows, [2025, 2026, 2027]).addWorkingDays(start, n);
          if (n === 0) expect(found).toEqual(day(start));
          else expect(found).toEqual(day(n > 0 ? expected.after! : expected.before!));
        },
      ),
    );
  });

  it('rolls to the first working day at or after the date', () => {
    fc.assert(
      fc.property(changes, fc.constantFrom(...WALL.slice(0, 900)), (rows, date) => {
        const isOff = new Map(rows.map((row) => [row.date, row.isOff]));
        const expected = WALL.find((other) => other >= date && !(isOff.get(other) ?? !plainWeek(other)));
        expect(createCalendar(rows, [2025, 2026, 2027]).rollOver(date)).toEqual(day(expected!));
      }),
    );
  });

  it('ends a month period in the month it names, on the same day number or the last', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WALL), fc.integer({ min: 0, max: 240 }), (start, length) => {
        const end = rawEnd({ start, unit: 'MONTH', length });
        const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        expect(months(end) - months(start)).toBe(length);
        const next = new Date(Date.parse(end) + 86_400_000).toISOString().slice(8, 10);
        if (end.slice(8) !== start.slice(8)) {
          expect(end.slice(8) < start.slice(8)).toBe(true);
          expect(next).toBe('01');
        }
      }),
    );
  });
});
