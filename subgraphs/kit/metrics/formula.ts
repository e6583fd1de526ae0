import { type Asked, holdingAt, type Window, yearBefore } from './window.ts';

/** Of a window, or as of its last day: all that was counted until then. */
type Kind = 'window' | 'asOf';

/** What a term of a formula counts: the sum of a measure, or how many values of a dimension have one. */
export type Term = {
  readonly measure: string;
  /** Only what has one of these values of a dimension. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /** Not the sum, but the number of values of this dimension whose own sum is at least so much (1), and below so much. */
  readonly distinct?: { readonly of: string; readonly atLeast?: number; readonly below?: number };
  /** Where it is not the formula's: a window's deeds against what holds as of its last day. */
  readonly kind?: Kind;
};

/** A figure by its formula. It is data: the same for every place, window and part. DOMAIN.md §6. */
export type Formula = {
  /** What reports call it. */
  readonly title: string;
  /** Sums of YUAN are kept in fen. */
  readonly unit: 'COUNT' | 'RATIO' | 'YUAN' | 'MINUTES' | 'DAYS';
  readonly kind: Kind;
  readonly timeAttribute: string;
  /** In words, on one line. */
  readonly formula: string;
  readonly version: number;
  /** Dimensions that it may be split by, and TOWN, PLACE, MONTH. */
  readonly by?: readonly string[];
  /** By dimension: the measure that keeps it, where that of the terms would grow too large by it. */
  readonly cuts?: Readonly<Record<string, string>>;
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

/** The dimensions by which a figure takes its sums apart, wherever it is not split. */
export const dimensionsOf = (formula: Formula): readonly string[] =>
  [
    ...termsOf(formula).flatMap(({ only = {}, distinct }) => [...Object.keys(only), distinct?.of]),
    formula.quantile?.of,
  ].filter((name) => name !== undefined);

/** The formula over the measure that keeps a dimension. */
export const cutBy = (formula: Formula, dimension: string | null): Formula => {
  const measure = formula.cuts?.[dimension ?? ''];
  if (measure === undefined) return formula;
  const { numerator, denominator } = formula;
  const cut = { ...formula, cuts: {}, numerator: { ...numerator, measure } };
  return denominator === undefined ? cut : { ...cut, denominator: { ...denominator, measure } };
};

/** The windows over which a term is read: the figure's own, and the one that it is held against. */
const windowsOf = ({ kind, against }: Formula, term: Term, window: Asked): readonly [own: Window, other?: Window] => {
  const { start, end } = holdingAt(window);
  if (against === 'START') return [end, start];
  if (against === 'YEAR_BEFORE') return [window, yearBefore(window)];
  return [(term.kind ?? kind) === 'asOf' ? end : window];
};

/** What a formula reads: each measure with its windows. */
export const readingsOf = (formula: Formula, window: Asked): { measure: string; window: Window }[] =>
  termsOf(formula).flatMap((term) =>
    windowsOf(formula, term, window).flatMap((own) =>
      own === undefined ? [] : { measure: term.measure, window: own },
    ),
  );

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
  { window, cells, keep = () => true }: { window: Asked; cells: Cells; keep?: (cell: Cell) => boolean },
): Figure => {
  const { numerator, denominator, against, quantile, unit } = formula;
  const found = (term: Term, within: Window): readonly Cell[] => cells(term.measure, within).filter(keep);
  const count = (term: Term): number => countTerm(term, found(term, windowsOf(formula, term, window)[0]));
  const [own, other] = windowsOf(formula, numerator, window);
  if (quantile !== undefined) {
    const counted = found(numerator, own).filter((cell) => isIn(numerator, cell));
    const value = quantileOf(counted, quantile);
    return { numerator: value ?? 0, denominator: null, value };
  }
  if (other !== undefined) {
    const [now, then] = [count(numerator), countTerm(numerator, found(numerator, other))];
    return ratio(against === 'START' ? then - now : now - then, then);
  }
  const scale = unit === 'YUAN' ? 100 : 1;
  const sum = count(numerator) / scale;
  return denominator === undefined ? plain(sum) : ratio(sum, count(denominator));
};
