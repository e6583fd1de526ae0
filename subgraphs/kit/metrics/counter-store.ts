import { invariant } from '@network/schema/errors';
import type { Viewer } from '@network/schema/viewer';
import DataLoader from 'dataloader';
import { sql } from 'drizzle-orm';
import { levelOfCode, type PlaceLevel, withinParent } from '../scope/places.ts';
import { read } from '../scope/scope.ts';
import { parentKey } from '../store/parents.ts';
import { type Store, sqlStateOf } from '../store/store.ts';
import { type Cell, cutBy, type Formula, termsOf } from './formula.ts';
import type { Measure } from './measures.ts';
import { type CountedView, type CounterTable, countedView } from './tables.ts';
import { type Stretch, stretchesOf, type Window } from './window.ts';

/** By what, beside its own dimensions, sums are kept apart. */
export type Part = 'NONE' | 'TOWN' | 'PLACE' | 'MONTH';
/** The sums of a measure at a place and below it over a window. */
export type Asked = { readonly place: string; readonly measure: string; readonly window: Window; readonly part: Part };

const LEVELS: readonly PlaceLevel[] = ['REGION', 'COUNTY', 'TOWN', 'PLACE'];

const prepareLevel = ({ db, prepare }: Store, table: CountedView, level: PlaceLevel) => {
  const array = (name: string, type: 'text' | 'integer') => sql`${sql.placeholder(name)}::${sql.raw(type)}[]`;
  const asked = sql`unnest(${array('numbers', 'integer')}, ${array('parents', 'text')}, ${array('measures', 'text')},
    ${array('froms', 'text')}, ${array('tos', 'text')}, ${array('parts', 'text')})
    as parent(number, key, measure, from_day, to_day, part)`;
  const lies = withinParent(table)[level];
  // A village is found through its town, by the town's index.
  const within = level === 'PLACE' ? sql`${table.town} = left(${parentKey}, 9) || '000' and ${lies}` : lies;
  const sums = db
    .select({
      part: sql<string>`case parent.part when 'TOWN' then ${table.town} when 'PLACE' then ${table.place}
        when 'MONTH' then to_char(${table.day}, 'YYYY-MM') else '' end`.as('part_value'),
      dimensions: table.dimensions,
      amount: sql<number>`sum(${table.amount})::float8`.as('sum_amount'),
    })
    .from(table)
    .where(
      sql`${table.measure} = parent.measure and ${within} and ${table.day} >= parent.from_day::date and ${table.day} < parent.to_day::date`,
    )
    .groupBy(sql`1`, table.dimensions)
    .having(sql`sum(${table.amount}) <> 0`)
    .as('counted');
  return prepare(
    `counters_of_${level.toLowerCase()}`,
    db
      .select({ number: sql<number>`parent.number`, part: sums.part, dimensions: sums.dimensions, amount: sums.amount })
      .from(asked)
      .innerJoinLateral(sums, sql`true`),
  );
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

/** Villages are told by their days only; months by their months, whatever year they are of. */
const grainOf = (level: PlaceLevel, part: Part): Stretch['grain'] => {
  if (level === 'PLACE' || part === 'PLACE') return '';
  return part === 'MONTH' ? '@month' : '@year';
};

/** What a subgraph keeps and tells: its table of counters, what they count, and the figures made of them. */
export type Counting = {
  readonly table: CounterTable;
  readonly measures: readonly Measure[];
  readonly formulas: Readonly<Record<string, Formula>>;
};

/** Reads counters: sums by measure, place and window, open to every viewer, for they tell numbers and no record. */
export const createCounterStore = (store: Store, { table, measures, formulas }: Counting) => {
  const statements = Object.fromEntries(
    LEVELS.map((level) => [level, prepareLevel(store, countedView(table), level)]),
  ) as Record<PlaceLevel, ReturnType<typeof prepareLevel>>;
  const names = new Map(measures.map(({ name, dimensions = {} }) => [name, Object.keys(dimensions)]));
  checkFormulas(formulas, names);
  const readLevel = async (viewer: Viewer, level: PlaceLevel, asked: readonly Asked[]): Promise<Cell[][]> => {
    const found: Cell[][] = asked.map(() => []);
    const pieces = asked.flatMap((one, number) =>
      stretchesOf(one.window, grainOf(level, one.part)).map((stretch) => ({ ...one, ...stretch, number })),
    );
    const rows = await read(viewer, statements[level], {
      numbers: pieces.map(({ number }) => number),
      parents: pieces.map(({ place }) => place),
      measures: pieces.map(({ measure, grain }) => `${measure}${grain}`),
      froms: pieces.map(({ from }) => from),
      tos: pieces.map(({ to }) => to),
      parts: pieces.map(({ part }) => part),
    });
    for (const { number, part, dimensions, amount } of rows) {
      const named = names.get(asked[number]?.measure ?? '')?.map((name, at) => [name, dimensions[at] ?? '']) ?? [];
      found[number]?.push({ part, dimensions: Object.fromEntries(named), amount });
    }
    return found;
  };
  return {
    /** The sums that were asked for, in the order of asking: one statement per level of place. */
    sums: async (viewer: Viewer, asked: readonly Asked[]): Promise<(readonly Cell[])[]> => {
      const answers: (readonly Cell[])[] = asked.map(() => []);
      const levels = Map.groupBy(asked.keys(), (at) => levelOfCode(asked[at]?.place ?? ''));
      const reading = [...levels].map(async ([level, places]) => {
        const cells = await readLevel(
          viewer,
          level,
          places.flatMap((at) => asked[at] ?? []),
        );
        places.forEach((at, index) => {
          answers[at] = cells[index] ?? [];
        });
      });
      await Promise.all(reading);
      return answers;
    },
  };
};
export type CounterStore = ReturnType<typeof createCounterStore>;

/** Loads sums: what all places of a wave ask for is read by one statement per level of place. */
export const counterLoader = (counters: CounterStore, viewer: Viewer) =>
  new DataLoader<Asked, readonly Cell[], string>((asked) => counters.sums(viewer, asked), {
    name: 'counters',
    cacheKeyFn: ({ place, measure, window, part }) => [place, measure, window.from, window.to, part].join(' '),
  });
export type CounterLoader = ReturnType<typeof counterLoader>;

/** Adds up what was counted, slice by slice, each in a transaction of its own: it holds nobody up. */
const addUp = async ({ db }: Store): Promise<void> => {
  for (;;) {
    const [row] = await db.transaction((tx) => tx.execute<{ moved: number }>(sql`select add_up_counters() as moved`));
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
