import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, formatDay, parseDay } from './days.ts';

const DAY = 86_400_000;
/** 0001-01-01 to 9999-12-31. */
const [FIRST, LAST] = [Date.parse('0001-01-01') / DAY, Date.parse('9999-12-31') / DAY];

describe('days by arithmetic', () => {
  it('are those of a Date, from the year 1 to 9999', () => {
    for (let day = FIRST; day <= LAST; day += 1) {
      // All of four centuries, then every ninety-seventh: all of them take seconds.
      if (day > FIRST + 150_000 && day % 97 !== 0) continue;
      const text = new Date(day * DAY).toISOString().slice(0, 10);
      if (formatDay(day) !== text || parseDay(text) !== day) expect([text, formatDay(day), parseDay(text)]).toBe(day);
    }
    expect([formatDay(FIRST), formatDay(LAST)]).toEqual(['0001-01-01', '9999-12-31']);
  });

  it.each(['2022-02-30', '2023-02-29', '1900-02-29', '2022-13-01', '2022-00-10', '2022-04-31', '2022-1-1', ''])(
    'refuse %s, which is none',
    (text) => expect(() => parseDay(text)).toThrow(RangeError),
  );

  it('read a text exactly where a Date has such a day, whatever its characters', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
    const character = fc.constantFrom(...'0123456789-+ T/:.eE٣\n');
    const near = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), two, two, fc.nat(10), character, fc.constantFrom(0, 1, 2))
      .map(([year, month, day, at, other, cut]) => {
        const text = `${String(year).padStart(4, '0')}-${month}-${day}`;
        return cut === 2 ? text : `${text.slice(0, at)}${other}${text.slice(at + cut)}`;
      });
    const isDay = (text: string): boolean => {
      const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
      return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(text);
    };
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ maxLength: 12 })), (text) => {
        if (isDay(text)) expect(parseDay(text)).toBe(Date.parse(text) / DAY);
        else expect(() => parseDay(text)).toThrow(RangeError);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2022-12-15', 1, '2023-01-15'],
    ['2022-01-15', -1, '2021-12-15'],
    ['2022-11-30', 60, '2027-11-30'],
    ['0001-01-31', 1, '0001-02-28'],
  ])('%s and %i months are %s', (start, months, end) => expect(addMonths(start, months)).toBe(end));
});
