import { before, type Window, yearBefore } from './window.ts';

/** What a term of a formula counts: the sum of a measure, or how many values of a dimension have one. */
export type Term = {
  readonly measure: string;
  /** Only what has one of these values of a dimension. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /** Not the sum, but the number of values of this dimension whose own sum is at least so much (1), and below so much. */
  readonly distinct?: { readonly of: string; readonly atLeast?: number; readonly below?: number };
};

/** A figure by its formula. It is data: the same for every place, window and part. DOMAIN.md §6. */
export type Formula = {
  /** What reports call it. */
  readonly title: string;
  /** Sums of YUAN are kept in fen. */
  readonly unit: 'COUNT' | 'RATIO' | 'YUAN' | 'MINUTES' | 'DAYS';
  /** Of a window, or as of its last day: all that was counted until then. */
  readonly kind: 'window' | 'asOf';
  readonly timeAttribute: string;
  /** In words, on one line. */
  readonly formula: string;
  readonly version: number;
  /** Dimensions that it may be split by, and TOWN, PLACE, MONTH. */
  readonly by?: readonly string[];
  readonly numerator: Term;
  readonly denominator?: Term;
  /** (n(W) - n(W-1y)) / n(W-1y); or, of facts that hold, (n(before W) - n(end of W)) / n(before W). */
  readonly against?: 'YEAR_BEFORE' | 'START';
  /** The value below which that share of the records lies, of a dimension that holds whole numbers. */
  readonly quantile?: { readonly share: number; readonly of: string };
};

/** A sum of a measure over a window. `part` is the town, place or month where the sums were asked for apart. */
export type Cell = {
  readonly part: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly amount: number;
};
/** The sums of a measure over a window. */
export type Cells = (measure: string, window: Window) => readonly Cell[];

export type Figure = { readonly numerator: number; readonly denominator: number | null; readonly value: number | null };

export const termsOf = ({ numerator, denominator }: Formula): readonly Term[] =>
  denominator === undefined ? [numerator] : [numerator, denominator];

/** The windows over which a formula reads its measures: the figure's own, and the one that it is held against. */
export const windowsOf = ({ kind, against }: Formula, window: Window): readonly [own: Window, other?: Window] => {
  if (against === 'START') return [before(window.to), before(window.from)];
  if (against === 'YEAR_BEFORE') return [window, yearBefore(window)];
  return [kind === 'asOf' ? before(window.to) : window];
};

const isIn = ({ only = {} }: Term, { dimensions }: Cell): boolean =>
  Object.entries(only).every(([name, values]) => values.includes(dimensions[name] ?? ''));

const total = (cells: readonly Cell[]): number => cells.reduce((sum, { amount }) => sum + amount, 0);

const countTerm = (term: Term, cells: readonly Cell[]): number => {
  const counted = cells.filter((cell) => isIn(term, cell));
  if (term.distinct === undefined) return total(counted);
  const { of, atLeast = 1, below = Number.POSITIVE_INFINITY } = term.distinct;
  const named = counted.filter(({ dimensions }) => dimensions[of] !== '');
  const sums = [...Map.groupBy(named, ({ dimensions }) => dimensions[of]).values()].map(total);
  return sums.filter((sum) => sum >= atLeast && sum < below).length;
};

/** As PostgreSQL's percentile_cont: between two records where the share falls between them; null of no record. */
const quantileOf = (cells: readonly Cell[], { share, of }: { share: number; of: string }): number | null => {
  const counts = new Map<number, number>();
  for (const { dimensions, amount } of cells) {
    const value = Number(dimensions[of]);
    counts.set(value, (counts.get(value) ?? 0) + amount);
  }
  const sorted = [...counts].filter(([, count]) => count > 0).toSorted(([a], [b]) => a - b);
  const records = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (records === 0) return null;
  const valueAt = (place: number): number => {
    let passed = 0;
    for (const [value, count] of sorted) {
      passed += count;
      if (passed > place) return value;
    }
    return 0;
  };
  const place = share * (records - 1);
  const [low, high] = [valueAt(Math.floor(place)), valueAt(Math.ceil(place))];
  return low + (high - low) * (place - Math.floor(place));
};

const ratio = (numerator: number, denominator: number): Figure => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});

const plain = (numerator: number): Figure => ({ numerator, denominator: null, value: numerator });

/** The figure of a formula over the cells that are kept. A zero denominator, and a median of nothing, give no value. */
export const evaluate = (
  formula: Formula,
  { window, cells, keep = () => true }: { window: Window; cells: Cells; keep?: (cell: Cell) => boolean },
): Figure => {
  const [own, other] = windowsOf(formula, window);
  const found = (term: Term, within: Window): readonly Cell[] => cells(term.measure, within).filter(keep);
  const count = (term: Term, within: Window = own): number => countTerm(term, found(term, within));
  const { numerator, denominator, against, quantile, unit } = formula;
  if (quantile !== undefined) {
    const value = quantileOf(
      found(numerator, own).filter((cell) => isIn(numerator, cell)),
      quantile,
    );
    return { numerator: value ?? 0, denominator: null, value };
  }
  if (other !== undefined) {
    const [now, then] = [count(numerator), count(numerator, other)];
    return ratio(against === 'START' ? then - now : now - then, then);
  }
  const scale = unit === 'YUAN' ? 100 : 1;
  return denominator === undefined
    ? plain(count(numerator) / scale)
    : ratio(count(numerator) / scale, count(denominator));
};
