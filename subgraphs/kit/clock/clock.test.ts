import { describe, expect, it } from 'vitest';
import { type ClockReading, createClock, toBusinessTime } from './clock.ts';

const STOPPED = { jurisdiction: '331081', now: '2022-11-30T17:00:00+08:00' };
const PREFECTURE = { jurisdiction: '331000', now: '2021-01-01T08:00:00+08:00' };
const machine = (): Date => new Date('2026-11-21T16:30:05.678Z');
const clockOf = (...readings: ClockReading[]) => createClock(async () => readings, machine);

describe('the time of a government', () => {
  it.each([
    ['its own clock', '331081', [STOPPED, PREFECTURE], STOPPED.now, '2022-11-30'],
    ['that of its prefecture, where it has none', '331082', [STOPPED, PREFECTURE], PREFECTURE.now, '2021-01-01'],
    ['the machine’s, where neither has one', '320281', [STOPPED], '2026-11-22T00:30:05+08:00', '2026-11-22'],
  ])('is %s', async (_, jurisdiction, readings, now, today) => {
    const clock = clockOf(...readings);
    expect(await clock.now(jurisdiction)).toBe(now);
    expect(await clock.today(jurisdiction)).toBe(today);
  });

  it('is asked of the store once in a request', async () => {
    let asked = 0;
    const clock = createClock(async () => {
      asked += 1;
      return [STOPPED];
    }, machine);
    await Promise.all([clock.now('331081'), clock.today('331082'), clock.now('331081')]);
    expect(asked).toBe(1);
  });
});

it.each([
  ['2022-12-31T15:59:59Z', '2022-12-31T23:59:59+08:00'],
  ['2022-12-31T16:00:00Z', '2023-01-01T00:00:00+08:00'],
])('%s is %s in the business zone', (instant, shown) => {
  expect(toBusinessTime(new Date(instant))).toBe(shown);
});
