import { createLog } from '@network/schema/log';
import { ANONYMOUS } from '@network/schema/viewer';
import { date, integer, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { createTableSql } from '../log/trial-tables.ts';
import { instant, jurisdictionColumn, keyText } from '../store/columns.ts';
import { clientOptions, openStore } from '../store/store.ts';
import { createTrialDatabase } from '../store/trial.ts';
import { counterLoader, createCounterStore } from './counter-store.ts';
import type { Formula } from './formula.ts';
import { installMeasures } from './install.ts';
import { dayOf, type Measure, withGovernment } from './measures.ts';
import { placeMetrics } from './metrics.ts';

const schema = pgSchema('events');
export const toys = schema.table(
  'toys',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    place: keyText('place'),
    soldAt: instant('sold_at'),
    kind: text(),
    minutes: integer(),
    madeOn: date('made_on'),
    brokenOn: date('broken_on'),
    colours: text().array(),
  },
  (table) => [primaryKey({ columns: [table.jurisdiction, table.id] })],
);
export type Toy = typeof toys.$inferInsert;

/** What is sold on a day, by kind; how long that took; what is whole, from the day of making to the day before it broke. */
export const MEASURES: readonly Measure[] = [
  { name: 'sold', table: toys, day: dayOf('r.sold_at'), dimensions: { KIND: 'r.kind' } },
  { name: 'sold_of_makers', table: toys, day: dayOf('r.sold_at'), dimensions: { MAKER: "'M' || r.minutes" } },
  { name: 'sold_of_bodies', table: toys, day: dayOf('r.sold_at'), dimensions: { BODY: withGovernment("'B-1'") } },
  { name: 'sale_minutes', table: toys, day: dayOf('r.sold_at'), amount: 'r.minutes' },
  {
    name: 'sales',
    table: toys,
    day: dayOf('r.sold_at'),
    where: 'r.minutes is not null',
    dimensions: { MINUTES: 'r.minutes' },
  },
  { name: 'whole', table: toys, day: { from: 'r.made_on', to: 'r.broken_on - 1' }, dimensions: { KIND: 'r.kind' } },
  { name: 'painted', table: toys, day: 'r.made_on', each: 'r.colours', dimensions: { COLOUR: 'each' } },
];

const sale = { unit: 'COUNT', kind: 'window', timeAttribute: 'day of sale', version: 1 } as const;
const SPLITS = ['KIND', 'TOWN', 'PLACE', 'MONTH'] as const;
export const FORMULAS = {
  SOLD: {
    ...sale,
    title: '售出数',
    formula: 'toys sold',
    by: [...SPLITS, 'MAKER', 'BODY'],
    cuts: { MAKER: 'sold_of_makers', BODY: 'sold_of_bodies' },
    numerator: { measure: 'sold' },
  },
  CAR_SHARE: {
    ...sale,
    title: '车占比',
    unit: 'RATIO',
    formula: 'cars sold / toys sold',
    by: SPLITS,
    numerator: { measure: 'sold', only: { KIND: ['CAR'] } },
    denominator: { measure: 'sold' },
  },
  KINDS: { ...sale, title: '种类数', formula: 'kinds sold', numerator: { measure: 'sold', distinct: { of: 'KIND' } } },
  POPULAR_SHARE: {
    ...sale,
    title: '热销种类占比',
    formula: 'kinds sold twice / kinds sold',
    numerator: { measure: 'sold', distinct: { of: 'KIND', atLeast: 2 } },
    denominator: { measure: 'sold', distinct: { of: 'KIND' } },
  },
  GROWTH: {
    ...sale,
    title: '同比',
    formula: '(sold - a year before) / a year before',
    numerator: { measure: 'sold' },
    against: 'YEAR_BEFORE',
  },
  WHOLE: {
    ...sale,
    title: '完好数',
    kind: 'asOf',
    formula: 'toys whole',
    by: ['KIND', 'TOWN'],
    numerator: { measure: 'whole' },
  },
  BREAKAGE: {
    ...sale,
    title: '损坏率',
    formula: '(whole before - whole after) / whole before',
    numerator: { measure: 'whole' },
    against: 'START',
  },
  SALE_RATE: {
    ...sale,
    title: '售出率',
    formula: 'sold / whole at the end',
    numerator: { measure: 'sold' },
    denominator: { measure: 'whole', kind: 'asOf' },
  },
  MEDIAN: {
    ...sale,
    title: '中位数',
    unit: 'MINUTES',
    formula: 'median',
    by: ['TOWN'],
    numerator: { measure: 'sales' },
    quantile: { share: 0.5, of: 'MINUTES' },
  },
  P90: {
    ...sale,
    title: '九十分位',
    unit: 'MINUTES',
    formula: 'p90',
    numerator: { measure: 'sales' },
    quantile: { share: 0.9, of: 'MINUTES' },
  },
  YUAN: { ...sale, title: '元', unit: 'YUAN', formula: 'sum', numerator: { measure: 'sale_minutes' } },
} as const satisfies Record<string, Formula>;

/** A trial database with toys in it, whose counters are kept and read. */
export const openToys = async () => {
  const trial = await createTrialDatabase('events', null);
  const owner = postgres({ ...clientOptions(trial.owner), max: 1 });
  await owner.unsafe(createTableSql(toys));
  const install = (measures: readonly Measure[] = MEASURES) =>
    installMeasures({ name: 'events', connection: trial.owner, measures });
  await install();
  const store = openStore({ name: 'events', connection: trial.app, log: createLog('events', 'silent') });
  const counting = createCounterStore(store, { measures: MEASURES, formulas: FORMULAS });
  const resolve = placeMetrics<keyof typeof FORMULAS>(FORMULAS);
  /** A request of its own: its figures of one place or of many, at noon of 30 November 2022. */
  const ask = (places: readonly string[], args: Parameters<typeof resolve>[1]) => {
    const loaders = { counters: counterLoader(counting, ANONYMOUS) };
    const now = () => Promise.resolve('2022-11-30T12:00:00+08:00');
    return Promise.all(places.map((code) => resolve({ code }, args, { loaders, now })));
  };
  return { trial, owner, store, install, ask };
};
export type TrialToys = Awaited<ReturnType<typeof openToys>>;

let made = 0;
/** A toy of 温岭's 新河镇 that was sold at noon of 1 March 2022, but for what is told otherwise. */
export const toy = (told: Partial<Toy> = {}): Toy => {
  made += 1;
  return {
    jurisdiction: '331081',
    id: `00000000-0000-0000-0000-${String(made).padStart(12, '0')}`,
    place: '331081104248',
    soldAt: '2022-03-01T12:00:00+08:00',
    kind: 'CAR',
    minutes: 10,
    madeOn: '2020-01-01',
    brokenOn: null,
    colours: [],
    ...told,
  };
};
