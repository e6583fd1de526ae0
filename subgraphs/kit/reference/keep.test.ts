import { beforeEach, describe, expect, it } from 'vitest';
import { keepFor, keepNothing } from './keep.ts';

let at: number;
let readings: PromiseWithResolvers<number>[];
beforeEach(() => {
  at = 5_000;
  readings = [];
});

const read = (): Promise<number> => {
  const reading = Promise.withResolvers<number>();
  readings.push(reading);
  return reading.promise;
};
const keep = keepFor({ now: () => at });

describe('what is kept for a moment', () => {
  it('is given again for less than a second, and read anew after it', async () => {
    const kept = keep(read);
    const first = kept();
    readings[0]?.resolve(1);
    at += 999;
    expect([await first, await kept(), readings.length]).toEqual([1, 1, 1]);
    at += 1;
    const second = kept();
    readings[1]?.resolve(2);
    expect([await second, await kept(), readings.length]).toEqual([2, 2, 2]);
  });

  it('is read once for all who ask meanwhile', async () => {
    const kept = keep(read);
    const all = Promise.all([kept(), kept(), kept()]);
    readings[0]?.resolve(7);
    expect([await all, readings.length]).toEqual([[7, 7, 7], 1]);
  });

  it('is as old as the beginning of its reading', async () => {
    const kept = keep(read);
    const slow = kept();
    at += 1_000;
    const next = kept();
    readings[1]?.resolve(2);
    expect(await next).toBe(2);
    readings[0]?.resolve(1);
    expect([await slow, await kept(), readings.length]).toEqual([1, 2, 2]);
  });

  it('is no failure: all who waited for it are told, and who asks then reads anew', async () => {
    const kept = keep(read);
    const waiting = [kept(), kept()];
    readings[0]?.reject(new Error('away'));
    expect((await Promise.allSettled(waiting)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = kept();
    readings[1]?.resolve(3);
    expect([await next, readings.length]).toEqual([3, 2]);
  });

  it('outlives the failure of a reading before it', async () => {
    const kept = keep(read);
    const failing = kept();
    at += 1_000;
    const next = kept();
    readings[1]?.resolve(2);
    await next;
    readings[0]?.reject(new Error('away'));
    await expect(failing).rejects.toThrow('away');
    expect([await kept(), readings.length]).toEqual([2, 2]);
  });

  it('is one for each reader', async () => {
    const [one, other] = [keep(read), keep(read)];
    const both = Promise.all([one(), other()]);
    readings[0]?.resolve(1);
    readings[1]?.resolve(2);
    expect(await both).toEqual([1, 2]);
  });

  it('is nothing where nothing is to be kept', async () => {
    for (const kept of [keepNothing(read), keepFor({ milliseconds: 0, now: () => at })(read)]) {
      readings = [];
      const all = Promise.all([kept(), kept()]);
      readings.forEach(({ resolve }, nth) => void resolve(nth));
      expect(await all).toEqual([0, 1]);
    }
  });
});
