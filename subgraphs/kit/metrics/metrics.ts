import { Fault } from '@network/schema/errors';
import type { CounterLoader } from './counter-store.ts';
import {
  type Cell,
  type Cells,
  cutBy,
  dimensionsOf,
  evaluate,
  type Figure,
  type Formula,
  readingsOf,
} from './formula.ts';
import type { Part } from './reading.ts';
import { type Asked, type Window, windowOf } from './window.ts';

export type Metric = Figure & {
  readonly key: string;
  readonly title: string;
  readonly unit: Formula['unit'];
  readonly from: string | null;
  readonly to: string;
  readonly timeAttribute: string;
  readonly formula: string;
  readonly formulaVersion: number;
  readonly cutOff: string;
  readonly parts: MetricPart[];
};
export type MetricPart = {
  readonly value: string;
  readonly place: { readonly code: string } | null;
  readonly body: { readonly jurisdiction: string; readonly code: string } | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly ratio: number | null;
};

type Arguments<Key, Dimension> = {
  readonly keys: readonly Key[];
  readonly window?: Window | null | undefined;
  readonly by?: Dimension | null | undefined;
};
type Reading = {
  readonly loaders: { readonly counters: CounterLoader };
  readonly now: (jurisdiction: string) => Promise<string>;
};
type Asking = { readonly place: string; readonly window: Asked; readonly by: string | null; readonly cutOff: string };

/** Dimensions that every counter has: its place, its town and the month of its day. */
const PARTS: readonly string[] = ['TOWN', 'PLACE', 'MONTH'] satisfies Part[];
const partOf = (by: string | null): Part => (PARTS.includes(by ?? '') ? (by as Part) : 'NONE');

const checkSplit = (key: string, { by = [] }: Formula, asked: string | null): void => {
  if (asked === null || by.includes(asked)) return;
  const known =
    by.length === 0 ? 'leave "by" out, it cannot be split.' : `give one of ${by.join(', ')}, or leave "by" out.`;
  throw new Fault('BAD_USER_INPUT', `The figure ${key} is not kept by ${asked}: ${known}`);
};

/** The sums that a formula needs, read together with those of every other place and formula of the wave. */
const loadCells = async (formula: Formula, asking: Asking, counters: CounterLoader): Promise<Cells> => {
  const part = partOf(asking.by);
  const by = [...dimensionsOf(formula), ...(asking.by === null || part !== 'NONE' ? [] : [asking.by])];
  const found = new Map<string, readonly Cell[]>();
  const keyOf = (measure: string, { from, to }: Window): string => `${measure} ${from} ${to}`;
  const reading = readingsOf(formula, asking.window).map(async ({ measure, window }) => {
    found.set(keyOf(measure, window), await counters.load({ place: asking.place, measure, window, part, by }));
  });
  await Promise.all(reading);
  return (measure, window) => found.get(keyOf(measure, window)) ?? [];
};

/** What a value names, by its dimension: a place by its code; a body as `withGovernment` tells it. */
const namedBy = (by: string, told: string): Pick<MetricPart, 'value' | 'place' | 'body'> => {
  const isPlace = told !== '' && (by === 'TOWN' || by === 'PLACE');
  if (by !== 'BODY' || told === '') return { value: told, place: isPlace ? { code: told } : null, body: null };
  const [jurisdiction, code] = [told.slice(0, 6), told.slice(7)];
  return { value: code, place: null, body: { jurisdiction, code } };
};

const splitFigure = (formula: Formula, { window, by }: Asking, cells: Cells): MetricPart[] => {
  if (by === null) return [];
  const partValue = (cell: Cell): string => (PARTS.includes(by) ? cell.part : (cell.dimensions[by] ?? ''));
  const values = readingsOf(formula, window).flatMap(({ measure, window: own }) => cells(measure, own).map(partValue));
  return [...new Set(values)].toSorted().map((value) => {
    const figure = evaluate(formula, { window, cells, keep: (cell) => partValue(cell) === value });
    const { numerator, denominator } = figure;
    return { ...namedBy(by, value), numerator, denominator, ratio: denominator === null ? null : figure.value };
  });
};

const loadMetric = async (
  [key, formula]: readonly [string, Formula],
  asking: Asking,
  counters: CounterLoader,
): Promise<Metric> => {
  const cells = await loadCells(formula, asking, counters);
  return {
    key,
    title: formula.title,
    unit: formula.unit,
    ...evaluate(formula, { window: asking.window, cells }),
    from: formula.kind === 'asOf' ? null : asking.window.from,
    to: formula.kind === 'asOf' ? asking.window.holdsBefore : asking.window.to,
    timeAttribute: formula.timeAttribute,
    formula: formula.formula,
    formulaVersion: formula.version,
    cutOff: asking.cutOff,
    parts: splitFigure(formula, asking, cells),
  };
};

/** The resolver of a place's figures: those of its government's calendar year up to its today, unless a window is told. */
export const placeMetrics =
  <Key extends string>(formulas: Readonly<Record<Key, Formula>>) =>
  async <Dimension extends string>(
    { code }: { readonly code: string },
    { keys, window, by = null }: Arguments<Key, Dimension>,
    { loaders, now }: Reading,
  ): Promise<Metric[]> => {
    for (const key of keys) checkSplit(key, formulas[key], by);
    const cutOff = await now(code.slice(0, 6));
    const asking = { place: code, window: windowOf(window, cutOff.slice(0, 10)), by, cutOff };
    return Promise.all(keys.map((key) => loadMetric([key, cutBy(formulas[key], by)], asking, loaders.counters)));
  };
