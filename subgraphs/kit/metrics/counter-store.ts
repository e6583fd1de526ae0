import { invariant } from '@network/schema/errors';
import type { Viewer } from '@network/schema/viewer';
import DataLoader from 'dataloader';
import { sql } from 'drizzle-orm';
import { read } from '../scope/scope.ts';
import { liftLimit, type Store, sqlStateOf } from '../store/store.ts';
import { type Cell, cutBy, type Formula, termsOf } from './formula.ts';
import { DIMENSION_SEPARATOR, type Measure } from './measures.ts';
import { ALL, NONE, type Part, prepareSums, type Reading, valuesOf } from './reading.ts';
import type { Window } from './window.ts';

/** The sums of a measure at a place and below it over a window, by these of its dimensions at least. */
export type Asked = {
  readonly place: string;
  readonly measure: string;
  readonly window: Window;
  readonly part: Part;
  readonly by: readonly string[];
};

const PARTS = ['TOWN', 'PLACE', 'MONTH'];

const checkFormula = (key: string, formula: Formula, measures: ReadonlyMap<string, readonly string[]>): void => {
  const split = (formula.by ?? []).filter((name) => !PARTS.includes(name) && !(name in (formula.cuts ?? {})));
  for (const { measure, only = {}, distinct } of termsOf(formula)) {
    const kept = measures.get(measure);
    invariant(kept !== undefined, `the measure ${measure} of the figure ${key} is declared`);
    for (const name of [...Object.keys(only), ...split, distinct?.of, formula.quantile?.of]) {
      invariant(name === undefined || kept.includes(name), `${measure} is kept by ${name}, which ${key} asks for`);
    }
  }
};

/** A formula that names a measure or a dimension that is not kept is our mistake, and is found when a subgraph starts. */
const checkFormulas = (
  formulas: Readonly<Record<string, Formula>>,
  measures: ReadonlyMap<string, readonly string[]>,
): void => {
  for (const [key, formula] of Object.entries(formulas)) {
    checkFormula(key, formula, measures);
    for (const name of Object.keys(formula.cuts ?? {}))
      checkFormula(key, { ...cutBy(formula, name), by: [name] }, measures);
  }
};

/** What a subgraph counts, and the figures made of it. */
export type Counting = {
  readonly measures: readonly Measure[];
  readonly formulas: Readonly<Record<string, Formula>>;
};

/** What the same sums are, by whatever dimensions. */
const sumsOf = ({ place, measure, window, part }: Asked): string =>
  [place, measure, window.from, window.to, part].join(' ');

/** Reads counters: sums by measure, place and window, open to every viewer, for they tell numbers and no record. */
export const createCounterStore = (store: Store, { measures, formulas }: Counting) => {
  const statement = prepareSums(store);
  const names = new Map(measures.map(({ name, dimensions = {} }) => [name, Object.keys(dimensions)]));
  checkFormulas(formulas, names);
  const toldOf = (measure: string, by: ReadonlySet<string>): number => {
    const kept = names.get(measure) ?? [];
    const [first, ...more] = kept.filter((name) => by.has(name));
    if (first === undefined) return NONE;
    return more.length > 0 || kept.length === 1 ? ALL : kept.indexOf(first) + 1;
  };
  const namesOf = ({ measure, told }: Reading): readonly string[] => {
    const kept = names.get(measure) ?? [];
    return told === ALL ? kept : kept.slice(Math.max(told - 1, 0), told);
  };
  return {
    /** The sums that were asked for, in the order of asking: one statement, whatever was asked, and the same sums once. */
    sums: async (viewer: Viewer, asked: readonly Asked[]): Promise<(readonly Cell[])[]> => {
      const same = Map.groupBy(asked, sumsOf);
      const readings = [...same.values()].map((all): Reading => {
        const [{ by: _, ...first }] = all as [Asked, ...Asked[]];
        return { ...first, told: toldOf(first.measure, new Set(all.flatMap(({ by }) => by))) };
      });
      const told = readings.map(namesOf);
      const found = new Map([...same.keys()].map((key): [string, Cell[]] => [key, []]));
      const cells = [...found.values()];
      for (const { number, part, dimensions, amount } of await read(viewer, statement, valuesOf(readings))) {
        const values = dimensions.split(DIMENSION_SEPARATOR);
        const named = told[number]?.map((name, at) => [name, values[at] ?? '']) ?? [];
        cells[number]?.push({ part, dimensions: Object.fromEntries(named), amount });
      }
      return asked.map((one) => found.get(sumsOf(one)) ?? []);
    },
  };
};
export type CounterStore = ReturnType<typeof createCounterStore>;

/** Loads sums: what all places of a wave ask for is read by one statement. */
export const counterLoader = (counters: CounterStore, viewer: Viewer) =>
  new DataLoader<Asked, readonly Cell[], string>((asked) => counters.sums(viewer, asked), {
    name: 'counters',
    cacheKeyFn: (asked) => [sumsOf(asked), ...asked.by].join(' '),
  });
export type CounterLoader = ReturnType<typeof counterLoader>;

/**
 * Adds up what was counted, slice by slice, each in a transaction of its own: it holds nobody up, and may take its time, for a
 * slice that is given up begins anew.
 */
const addUp = async ({ db }: Store): Promise<void> => {
  for (;;) {
    const [row] = await db.transaction(async (tx) => {
      await liftLimit(tx);
      return tx.execute<{ moved: number }>(sql`select add_up_counters() as moved`);
    });
    if ((row?.moved ?? 0) === 0) return;
  }
};

const PAUSE = 5_000;

/**
 * Adds up what was counted, from now on until the store is closed, so that answers stay quick. What is not yet added up
 * counts all the same; thus a failure, as of a database that is away, only waits for the next time.
 */
export const keepAddingUp = (store: Store, pause = PAUSE): void => {
  const again = (): void => {
    setTimeout(() => {
      addUp(store).then(again, (error: unknown) => {
        if (sqlStateOf(error) !== 'CONNECTION_ENDED') again();
      });
    }, pause).unref();
  };
  again();
};
