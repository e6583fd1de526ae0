import { dayOf, weekday, yearOf } from './days.ts';

/**
 * The days of which it is known whether they are worked, so that the n-th working day is looked up instead of walked to.
 * Days are numbers counted from 1970-01-01; all three lists are in their order.
 */
type KnownDays = {
  readonly working: readonly number[];
  /** First and last days of the stretches without an unknown day between them. */
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
};

/** How many of ordered numbers are no greater than one. */
const countUpTo = (numbers: readonly number[], most: number): number => {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) <= most) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** First day and the day after the last: the announced years, and each day that is listed outside of them, in their order. */
const blocksOf = (
  listed: ReadonlyMap<number, boolean>,
  announced: ReadonlySet<number>,
): (readonly [number, number])[] => {
  const years = [...announced].map((year) => [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)] as const);
  const outside = [...listed.keys()].filter((day) => !announced.has(yearOf(day)));
  return [...years, ...outside.map((day) => [day, day + 1] as const)].sort(([one], [other]) => one - other);
};

const lookThrough = (listed: ReadonlyMap<number, boolean>, announced: ReadonlySet<number>): KnownDays => {
  const [working, firsts, lasts]: [number[], number[], number[]] = [[], [], []];
  for (const [first, end] of blocksOf(listed, announced)) {
    for (let day = first; day < end; day += 1) if (listed.get(day) ?? weekday(day) < 6) working.push(day);
    if (lasts.at(-1) === first - 1) lasts[lasts.length - 1] = end - 1;
    else {
      firsts.push(first);
      lasts.push(end - 1);
    }
  }
  return { working, firsts, lasts };
};

/** The first and the last day of the stretch in which a day is known; null where it is not. */
const stretchOf = ({ firsts, lasts }: KnownDays, day: number): readonly [number, number] | null => {
  const at = countUpTo(firsts, day) - 1;
  const [first, last] = [firsts[at], lasts[at]];
  return first === undefined || last === undefined || last < day ? null : [first, last];
};

/** A working day that was counted to, or the first day on the way of which nobody knows yet. */
export type Reached = { readonly isKnown: boolean; readonly day: number };

const forwards = (known: KnownDays, from: number, count: number): Reached => {
  const stretch = stretchOf(known, from + 1);
  if (stretch === null) return { isKnown: false, day: from + 1 };
  const day = known.working[countUpTo(known.working, from) + count - 1];
  return day === undefined || day > stretch[1] ? { isKnown: false, day: stretch[1] + 1 } : { isKnown: true, day };
};

const backwards = (known: KnownDays, from: number, count: number): Reached => {
  const stretch = stretchOf(known, from - 1);
  if (stretch === null) return { isKnown: false, day: from - 1 };
  const day = known.working[countUpTo(known.working, from - 1) - count];
  return day === undefined || day < stretch[0] ? { isKnown: false, day: stretch[0] - 1 } : { isKnown: true, day };
};

/**
 * Counts working days from a day that is not counted, forwards or, where the count is negative, backwards; 0 stays there.
 * @param listed whether the days are worked that differ from the plain week; known even where their year is not announced.
 * @param announced the years of which a day not listed follows the week.
 */
export const createCount = (
  listed: ReadonlyMap<number, boolean>,
  announced: ReadonlySet<number>,
): ((from: number, count: number) => Reached) => {
  let known: KnownDays | null = null;
  return (from, count) => {
    if (count === 0) return { isKnown: true, day: from };
    known ??= lookThrough(listed, announced);
    return count > 0 ? forwards(known, from, count) : backwards(known, from, -count);
  };
};
