import { ANONYMOUS } from '@network/schema/viewer';
import DataLoader from 'dataloader';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, type CounterLoader, counterLoader, createCounterStore } from './counter-store.ts';
import type { Cell, Formula } from './formula.ts';
import { dayOf, type Measure } from './measures.ts';
import { placeMetrics } from './metrics.ts';
import { createDice, type Dice } from './trial-course.ts';
import { openToys, toy, toys } from './trial-toys.ts';

const MEASURES: readonly Measure[] = [
  {
    name: 'sold',
    table: toys,
    day: dayOf('r.sold_at'),
    dimensions: { KIND: 'r.kind', MINUTES: 'r.minutes', COLOUR: 'r.colours[1]' },
  },
  { name: 'minutes', table: toys, day: dayOf('r.sold_at'), amount: 'r.minutes', dimensions: { KIND: 'r.kind' } },
  {
    name: 'whole',
    table: toys,
    day: { from: 'r.made_on', to: 'r.broken_on - 1' },
    dimensions: { COLOUR: 'r.colours[1]', KIND: 'r.kind' },
  },
];
const sale = { unit: 'COUNT', kind: 'window', timeAttribute: 'sold', version: 1, title: '', formula: '' } as const;
const WHEN = ['TOWN', 'PLACE', 'MONTH'] as const;
const isRed = { COLOUR: ['RED', ''] };
/** By none of its dimensions, by the first, one between and the last, and by more of them. */
const FORMULAS = {
  SOLD: { ...sale, by: ['KIND', 'MINUTES', 'COLOUR', ...WHEN], numerator: { measure: 'sold' } },
  MINUTES: { ...sale, by: ['KIND', ...WHEN], numerator: { measure: 'minutes' } },
  CARS: {
    ...{ ...sale, unit: 'RATIO', by: ['KIND', 'COLOUR', ...WHEN] },
    numerator: { measure: 'sold', only: { KIND: ['CAR'] } },
    denominator: { measure: 'sold' },
  },
  RED_CARS: {
    ...{ ...sale, by: ['KIND', 'COLOUR', ...WHEN] },
    numerator: { measure: 'sold', only: { KIND: ['CAR'], ...isRed } },
  },
  COLOURS: { ...sale, by: WHEN, numerator: { measure: 'sold', distinct: { of: 'COLOUR', atLeast: 2 } } },
  MEDIAN: { ...sale, by: WHEN, numerator: { measure: 'sold' }, quantile: { share: 0.5, of: 'MINUTES' } },
  WHOLE: { ...sale, kind: 'asOf', by: ['KIND', 'COLOUR', 'TOWN', 'PLACE'], numerator: { measure: 'whole' } },
  RED: { ...sale, kind: 'asOf', by: ['TOWN'], numerator: { measure: 'whole', only: isRed } },
  RATE: {
    ...{ ...sale, unit: 'RATIO', by: ['KIND', 'COLOUR', 'TOWN', 'PLACE'] },
    numerator: { measure: 'sold', only: isRed },
    denominator: { measure: 'whole', kind: 'asOf' },
  },
  GROWTH: { ...sale, against: 'YEAR_BEFORE', numerator: { measure: 'sold', only: { KIND: ['DOLL'] } } },
} as const satisfies Record<string, Formula>;
type Key = keyof typeof FORMULAS;
const KEYS = Object.keys(FORMULAS) as Key[];
const PLACES = ['330000000000', '331081000000', '331081104000', '331081104248', '331081114000'];
const YEARS = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01'];

const { trial, owner, store, install } = await openToys();
const counters = createCounterStore(store, { measures: MEASURES, formulas: FORMULAS });

const makeToys = (dice: Dice) =>
  Array.from({ length: 400 }, () =>
    toy({
      place: dice.pick(['331081104248', '331081104200', '331081114000', null]),
      soldAt: `${dice.day('2020-06-01', 900)}T12:00:00+08:00`,
      kind: dice.pick(['CAR', 'DOLL', null]),
      minutes: dice.below(5),
      madeOn: dice.day('2020-06-01', 400),
      brokenOn: dice.isHit(0.5) ? dice.day('2021-06-01', 500) : null,
      colours: dice.isHit(0.8) ? [dice.pick(['RED', 'BLUE', 'GREEN'])] : [],
    }),
  );
beforeAll(async () => {
  await install(MEASURES);
  const dice = createDice(11);
  await store.db.insert(toys).values(makeToys(dice));
  await owner`select events.add_up_counters()`;
  // These wait to be added up.
  await store.db.insert(toys).values(makeToys(dice));
});
afterAll(async () => {
  await store.close();
  await owner.end();
  await trial.drop();
});

const PART = {
  NONE: () => '',
  TOWN: (place: string) => `${place.slice(0, 9)}000`,
  PLACE: (place: string) => place,
  MONTH: (_: string, day: string) => day.slice(0, 7),
};

/** Whatever is asked, by all dimensions, from the view of every cell by day and place. */
const countedLoader = async (): Promise<CounterLoader> => {
  const counted = await owner<
    { measure: string; place: string; day: string; dimensions: string[]; amount: number }[]
  >`select measure, place, day::text, dimensions, amount::float8 from events.counted where kept = 'PLACE'`;
  const cellsOf = ({ measure, place: area, window, part }: Asked): Cell[] => {
    const names = Object.keys(MEASURES.find(({ name }) => name === measure)?.dimensions ?? {});
    const isIn = (place: string): boolean => place.startsWith(area.replace(/(0{10}|0{6}|0{3})$/, ''));
    const cells = counted
      .filter((cell) => cell.measure === measure && isIn(cell.place))
      .filter(({ day }) => day >= window.from && day < window.to)
      .map(({ place, day, dimensions, amount }) => ({
        part: PART[part](place, day),
        dimensions: Object.fromEntries(names.map((name, at) => [name, dimensions[at] ?? ''])),
        amount,
      }));
    const sums = Map.groupBy(cells, ({ part, dimensions }) => JSON.stringify([part, dimensions]));
    return [...sums.values()]
      .map((same) => ({ ...same[0]!, amount: same.reduce((sum, { amount }) => sum + amount, 0) }))
      .filter(({ amount }) => amount !== 0);
  };
  return new DataLoader<Asked, readonly Cell[], string>(async (asked) => asked.map(cellsOf));
};

describe('figures by no more dimensions than they ask for', () => {
  it('are those over every cell, whatever is asked beside them', async () => {
    const dice = createDice(5);
    const counted = await countedLoader();
    const resolve = placeMetrics<Key>(FORMULAS);
    const now = () => Promise.resolve('2022-11-30T12:00:00+08:00');
    const splits = [null, 'KIND', 'MINUTES', 'COLOUR', ...WHEN];
    for (let time = 0; time < 60; time += 1) {
      const by = dice.pick(splits);
      const fitting = KEYS.filter((key) => {
        const { by: offered = [] }: Formula = FORMULAS[key];
        return by === null || offered.includes(by);
      });
      const keys = fitting.filter(() => dice.isHit(0.5));
      const [from = '', to = ''] = [0, 1]
        .map(() => (dice.isHit(0.5) ? dice.pick(YEARS) : dice.day('2020-05-01', 1_000)))
        .toSorted();
      if (from === to) continue;
      const tell = (loader: CounterLoader) =>
        Promise.all(
          PLACES.map((code) =>
            resolve({ code }, { keys, window: { from, to }, by }, { loaders: { counters: loader }, now }),
          ),
        );
      expect(await tell(counterLoader(counters, ANONYMOUS)), `${keys} by ${by}`).toEqual(await tell(counted));
    }
  });

  it('read the same sums once, by the dimensions of all who ask for them', async () => {
    const asked = { place: '331081000000', measure: 'sold', window: { from: '2021-01-01', to: '2022-01-01' } } as const;
    const told = async (...by: string[][]) => {
      const found = await counters.sums(
        ANONYMOUS,
        by.map((one) => ({ ...asked, part: 'NONE', by: one })),
      );
      expect(new Set(found).size).toBe(1);
      return [...new Set(found.flat().flatMap(({ dimensions }) => Object.keys(dimensions)))];
    };
    expect(await told([])).toEqual([]);
    expect(await told([], ['MINUTES'])).toEqual(['MINUTES']);
    expect(await told(['COLOUR'])).toEqual(['COLOUR']);
    expect(await told(['KIND'], ['COLOUR'])).toEqual(['KIND', 'MINUTES', 'COLOUR']);
  });
});
