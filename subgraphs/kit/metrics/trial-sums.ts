import { expect } from 'vitest';
import type { Store } from '../store/store.ts';

const villageOf = (place: string): string => place;
const townOf = (place: string): string => `${place.slice(0, 9)}000`;
const countyOf = (place: string): string => `${place.slice(0, 6)}000000`;
const dayOf = (day: string): string => day;
const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;
const yearOf = (day: string): string => `${day.slice(0, 4)}-01-01`;
const SPANS = [
  ['PLACE', villageOf, dayOf],
  ['TOWN', townOf, dayOf],
  ['TOWN@month', townOf, monthOf],
  ['TOWN@year', townOf, yearOf],
  ['COUNTY', countyOf, dayOf],
  ['COUNTY@month', countyOf, monthOf],
  ['COUNTY@year', countyOf, yearOf],
] as const;
type CountedRow = {
  readonly measure: string;
  readonly kept: string;
  readonly place: string;
  readonly day: string;
  readonly dimensions: readonly string[];
  readonly amount: number;
};

/**
 * Expects the counters to hold these sums and nothing else, by day and place, and by day, month and year of the town and of
 * the county. Sums stand under `measure | place | day | dimensions …`.
 */
export const expectSums = async ({ db }: Store, sums: ReadonlyMap<string, number>): Promise<void> => {
  const [kept, told] = [new Map<string, number>(), new Map<string, number>()];
  const add = (to: Map<string, number>, key: readonly string[], amount: number) => {
    // A measure without dimensions and an only one without a value stand alike.
    const name = key.join(' | ').replace(/ \| $/, '');
    to.set(name, (to.get(name) ?? 0) + amount);
  };
  const rows = await db.execute<CountedRow>('select *, amount::float8 as amount, day::text as day from counted');
  for (const { measure, kept: span, place, day, dimensions, amount } of rows)
    add(kept, [measure, span, place, day, ...dimensions], amount);
  for (const [key, amount] of sums) {
    const [measure = '', place = '', day = '', ...dimensions] = key.split(' | ');
    for (const [span, placeOf, shownDay] of SPANS)
      add(told, [measure, span, placeOf(place), shownDay(day), ...dimensions], amount);
  }
  const lines = (all: Map<string, number>) =>
    [...all].filter(([, amount]) => amount !== 0).map((line) => line.join(' = '));
  expect(lines(kept).toSorted()).toEqual(lines(told).toSorted());
};
