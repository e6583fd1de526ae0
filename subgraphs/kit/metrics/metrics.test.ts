import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCounterStore } from './counter-store.ts';
import { createDice } from './trial-course.ts';
import { FORMULAS, MEASURES, openToys, toy, toys } from './trial-toys.ts';
import { yearBefore } from './window.ts';

const { trial, owner, store, ask } = await openToys();
const HOUR = '12:00:00+08:00';
beforeAll(async () => {
  await store.db
    .insert(toys)
    .values([
      toy({ soldAt: `2022-01-01T${HOUR}`, minutes: 1 }),
      toy({ soldAt: `2022-02-01T${HOUR}`, minutes: 2 }),
      toy({ soldAt: `2022-02-28T${HOUR}`, minutes: 40, kind: 'DOLL', madeOn: '2021-06-01', brokenOn: '2022-02-01' }),
      toy({ soldAt: `2022-11-30T${HOUR}`, minutes: 103, kind: null, place: '331081114000' }),
      toy({ soldAt: `2022-12-01T${HOUR}` }),
      toy({ soldAt: `2021-02-10T${HOUR}`, kind: 'DOLL', place: null }),
      toy({ soldAt: `2021-03-10T${HOUR}`, kind: 'DOLL', jurisdiction: '331082', place: '331082000000' }),
    ]);
});
afterAll(async () => {
  await store.close();
  await owner.end();
  await trial.drop();
});

const COUNTY = '331081000000';
const one = async (place: string, args: Parameters<typeof ask>[1]) => (await ask([place], args))[0]![0]!;
const figure = async (key: keyof typeof FORMULAS, window?: { from: string; to: string }) => {
  const { numerator, denominator, value } = await one(COUNTY, { keys: [key], window });
  return [numerator, denominator, value];
};
const YEAR = { from: '2022-01-01', to: '2023-01-01' };

describe('a figure', () => {
  it('is of the calendar year up to the government’s today, and says by what it was made', async () => {
    expect(await one(COUNTY, { keys: ['CAR_SHARE'] })).toEqual({
      key: 'CAR_SHARE',
      title: '车占比',
      unit: 'RATIO',
      numerator: 2,
      denominator: 4,
      value: 0.5,
      from: '2022-01-01',
      to: '2022-12-01',
      timeAttribute: 'day of sale',
      formula: 'cars sold / toys sold',
      formulaVersion: 1,
      cutOff: '2022-11-30T12:00:00+08:00',
      parts: [],
    });
  });

  it.each<[string, number]>([
    ['330000000000', 6],
    ['331000000000', 6],
    ['331081000000', 5],
    ['331082000000', 1],
    ['331081104000', 4],
    ['331081104248', 4],
    ['331081114000', 1],
    ['331081114200', 0],
    ['nowhere', 0],
  ])('of %s counts what lies there and below', async (place, count) => {
    const window = { from: '2021-03-01', to: '2023-01-01' };
    expect((await one(place, { keys: ['SOLD'], window })).numerator).toBe(count);
  });

  it('has no value over a denominator of zero', async () => {
    expect(await figure('CAR_SHARE', { from: '2000-01-01', to: '2001-01-01' })).toEqual([0, 0, null]);
    expect(await figure('GROWTH', { from: '2021-01-01', to: '2022-01-01' })).toEqual([1, 0, null]);
  });

  it('counts the values of a dimension, all of them or those that come often enough; an absent value is none', async () => {
    expect(await figure('KINDS')).toEqual([2, null, 2]);
    expect(await figure('POPULAR_SHARE', YEAR)).toEqual([1, 2, 0.5]);
  });

  it('is held against the same days of the year before', async () => {
    expect(await figure('GROWTH', { from: '2022-02-01', to: '2022-03-01' })).toEqual([1, 1, 1]);
    expect(await figure('GROWTH', YEAR)).toEqual([4, 1, 4]);
  });

  it.each([
    ['2024-02-28', '2024-02-29', '2023-02-28', '2023-03-01'],
    ['2024-01-01', '2024-02-29', '2023-01-01', '2023-03-01'],
    ['2024-02-29', '2024-03-01', '2023-02-28', '2023-03-01'],
    ['2024-02-01', '2024-03-01', '2023-02-01', '2023-03-01'],
    ['2025-02-01', '2025-03-01', '2024-02-01', '2024-03-01'],
  ])('has the last day of %s until %s in the year before, too', (from, to, fromBefore, toBefore) => {
    expect(yearBefore({ from, to })).toEqual({ from: fromBefore, to: toBefore });
  });

  it('has no year before the first', async () => {
    expect(await figure('GROWTH', { from: '0001-01-01', to: '2022-12-02' })).toEqual([5, 1, 5]);
    expect(await figure('GROWTH', { from: '0001-01-01', to: '0001-02-01' })).toEqual([0, 0, null]);
  });

  it('of what holds is that of the window’s last day, or of the day before it against it', async () => {
    const { numerator, from, to } = await one(COUNTY, {
      keys: ['WHOLE'],
      window: { from: '2022-01-31', to: '2022-02-01' },
    });
    expect([numerator, from, to]).toEqual([6, null, '2022-02-01']);
    expect(await figure('WHOLE', { from: '2000-01-01', to: '2022-02-02' })).toEqual([5, null, 5]);
    expect(await figure('BREAKAGE', { from: '2022-01-01', to: '2022-02-02' })).toEqual([1, 6, 1 / 6]);
  });

  it('of what holds says nothing of days that have not come', async () => {
    const until = (to: string) => one(COUNTY, { keys: ['WHOLE'], window: { from: '2022-01-01', to } });
    const today = await until('2022-12-01');
    expect(await until('2030-01-01')).toEqual(today);
    expect(await figure('BREAKAGE', { from: '2029-01-01', to: '2030-01-01' })).toEqual([0, today.value, 0]);
  });

  it('sets the deeds of a window against what holds on its last day', async () => {
    expect(await figure('SALE_RATE', { from: '2022-01-01', to: '2022-02-02' })).toEqual([2, 5, 0.4]);
  });

  it('of a median or a ninth decile is that of the records, and none of none', async () => {
    expect(await figure('MEDIAN')).toEqual([21, null, 21]);
    expect((await one(COUNTY, { keys: ['P90'] })).value).toBeCloseTo(84.1);
    expect(await figure('MEDIAN', { from: '2000-01-01', to: '2001-01-01' })).toEqual([0, null, null]);
  });

  it('of money is told in yuan', async () => {
    expect(await figure('YUAN')).toEqual([1.46, null, 1.46]);
  });
});

describe('a window', () => {
  it('of any length counts each of its days once, by days, months or years', async () => {
    const dice = createDice(7);
    const days = Array.from({ length: 300 }, () => dice.day('2014-11-20', 1_200));
    const place = '331082104000';
    await store.db
      .insert(toys)
      .values(days.map((day) => toy({ place, jurisdiction: '331082', soldAt: `${day}T${HOUR}`, madeOn: day })));
    const edges = ['2015-01-01', '2016-01-01', '2017-01-01', '2015-02-01', '2016-12-31', '2017-02-01'];
    for (let time = 0; time < 60; time += 1) {
      const [from = '', to = ''] = [0, 1]
        .map(() => (dice.isHit(0.4) ? dice.pick(edges) : dice.day('2014-11-01', 1_300)))
        .toSorted();
      if (from === to) continue;
      const [sold, whole] = (await ask([place], { keys: ['SOLD', 'WHOLE'], window: { from, to } }))[0]!;
      expect([from, to, sold?.numerator, whole?.numerator]).toEqual([
        from,
        to,
        days.filter((day) => day >= from && day < to).length,
        days.filter((day) => day < to).length,
      ]);
    }
  });
});

describe('a figure by parts', () => {
  const parts = async (key: keyof typeof FORMULAS, by: string) =>
    (await one(COUNTY, { keys: [key], by })).parts.map((part) => [
      ...[part.value, part.numerator, part.denominator, part.ratio],
    ]);

  it('is told by the values of a dimension', async () => {
    expect(await parts('SOLD', 'KIND')).toEqual([
      ['', 1, null, null],
      ['CAR', 2, null, null],
      ['DOLL', 1, null, null],
    ]);
    expect(await parts('WHOLE', 'KIND')).toEqual([
      ['', 1, null, null],
      ['CAR', 3, null, null],
      ['DOLL', 1, null, null],
    ]);
  });

  it('is told by a dimension that another measure keeps', async () => {
    expect(await parts('SOLD', 'MAKER')).toEqual([
      ['M1', 1, null, null],
      ['M103', 1, null, null],
      ['M2', 1, null, null],
      ['M40', 1, null, null],
    ]);
  });

  it('names its place, or its body with the government that the code is one of', async () => {
    const window = { from: '2021-03-01', to: '2023-01-01' };
    const named = async (by: string) =>
      (await one('331000000000', { keys: ['SOLD'], window, by })).parts.map(({ value, place, body, numerator }) => ({
        ...{ value, place, body, numerator },
      }));
    expect(await named('BODY')).toEqual([
      { value: 'B-1', place: null, body: { jurisdiction: '331081', code: 'B-1' }, numerator: 5 },
      { value: 'B-1', place: null, body: { jurisdiction: '331082', code: 'B-1' }, numerator: 1 },
    ]);
    expect((await named('TOWN')).map(({ place }) => place?.code)).toEqual([
      ...['331081104000', '331081114000', '331082000000'],
    ]);
    expect((await named('KIND')).map(({ place, body }) => place ?? body)).toEqual([null, null, null]);
  });

  it('is told by town, by place and by month', async () => {
    expect(await parts('CAR_SHARE', 'TOWN')).toEqual([
      ['331081104000', 2, 3, 2 / 3],
      ['331081114000', 0, 1, 0],
    ]);
    expect((await parts('SOLD', 'PLACE')).map(([place]) => place)).toEqual(['331081104248', '331081114000']);
    expect((await parts('SOLD', 'MONTH')).map(([month, count]) => [month, count])).toEqual([
      ['2022-01', 1],
      ['2022-02', 2],
      ['2022-11', 1],
    ]);
    expect(await parts('MEDIAN', 'TOWN')).toEqual([
      ['331081104000', 2, null, null],
      ['331081114000', 103, null, null],
    ]);
  });
});

describe('what is asked', () => {
  it('of many places, keys and windows is read by one statement', async () => {
    const seen: (string | null)[] = [];
    const stop = store.onStatement(({ name }) => seen.push(name));
    const places = [COUNTY, '331082000000', '331081104000', '331081114000', '331000000000'];
    const answers = await ask(places, { keys: ['SOLD', 'CAR_SHARE', 'GROWTH', 'WHOLE'], by: null });
    stop();
    expect(answers.map((metrics) => metrics[0]?.numerator)).toEqual([4, 0, 3, 1, 4]);
    expect(seen).toEqual(['events.counters']);
  });

  it('is refused where the window does not end after it begins', async () => {
    const window = { from: '2022-03-01', to: '2022-03-01' };
    await expect(ask([COUNTY], { keys: ['SOLD'], window })).rejects.toThrow(
      'A window ends on the day before its "to", so "to" must lie after "from"; found from 2022-03-01 to 2022-03-01. For the one day give to: 2022-03-02.',
    );
  });

  it('is refused by a dimension that a figure is not kept by', async () => {
    await expect(ask([COUNTY], { keys: ['SOLD', 'WHOLE'], by: 'MONTH' })).rejects.toThrow(
      'The figure WHOLE is not kept by MONTH: give one of KIND, TOWN, or leave "by" out.',
    );
    await expect(ask([COUNTY], { keys: ['KINDS'], by: 'TOWN' })).rejects.toThrow(
      'The figure KINDS is not kept by TOWN: leave "by" out, it cannot be split.',
    );
  });

  it.each([
    [{ numerator: { measure: 'lost' } }, 'the measure lost of the figure X is declared'],
    [{ numerator: { measure: 'sold', only: { SIZE: ['L'] } } }, 'sold is kept by SIZE, which X asks for'],
    [{ numerator: { measure: 'sold' }, by: ['SIZE'] }, 'sold is kept by SIZE, which X asks for'],
    [{ by: ['KIND'], cuts: { KIND: 'sold_of_makers' } }, 'sold_of_makers is kept by KIND, which X asks for'],
  ])('is made of measures that are kept: %j', (wrong, message) => {
    const formulas = { X: { ...FORMULAS.KINDS, ...wrong } };
    expect(() => createCounterStore(store, { measures: MEASURES, formulas })).toThrow(message);
  });
});
