import { invariant } from '@network/schema/errors';
import type { Viewer } from '@network/schema/viewer';
import DataLoader from 'dataloader';
import { sql } from 'drizzle-orm';
import { levelOfCode, type PlaceLevel } from '../scope/places.ts';
import { placePrefix, read } from '../scope/scope.ts';
import { type Store, sqlStateOf } from '../store/store.ts';
import { type Cell, cutBy, type Formula, termsOf } from './formula.ts';
import { DIMENSION_SEPARATOR, type Measure } from './measures.ts';
import { type Kept, MEASURE_SEPARATOR } from './pages.ts';
import { type Stretch, stretchesOf, type Window } from './window.ts';

/** By what, beside its own dimensions, sums are kept apart. */
export type Part = 'NONE' | 'TOWN' | 'PLACE' | 'MONTH';
/** The sums of a measure at a place and below it over a window. */
export type Asked = { readonly place: string; readonly measure: string; readonly window: Window; readonly part: Part };

const { placeholder } = sql;
const array = (name: string, type: 'text' | 'integer') => sql`${placeholder(name)}::${sql.raw(type)}[]`;

/** Cells of the pages that are kept, and of what waits to be added up; each question in as many pieces as it has. */
const CELLS = sql`
  select piece.number, case piece.part when 'TOWN' then left(page.place, 9) || '000' when 'PLACE' then page.place
      when 'MONTH' then to_char(cell.day, 'YYYY-MM') else '' end as part, substr(cell.told, length(piece.before) + 1) as dimensions, cell.amount
  from unnest(${array('numbers', 'integer')}, ${array('measures', 'text')}, ${array('kept', 'text')}, ${array('first', 'text')},
      ${array('last', 'text')}, ${array('spans', 'text')}, ${array('froms', 'text')}, ${array('tos', 'text')},
      ${array('parts', 'text')}, ${array('before', 'text')}) piece(number, measure, kept, first, last, span, from_day, to_day, part, before)
  join counters page on page.measure = piece.measure and page.kept = piece.kept and page.place between piece.first and piece.last
    and page.span >= piece.span::date and page.span < piece.to_day::date
  cross join unnest(page.days, page.dimensions, page.amounts) cell(day, told, amount)
  where cell.day >= piece.from_day::date and cell.day < piece.to_day::date and cell.told ^@ piece.before
  union all
  select asked.number, case asked.part when 'TOWN' then left(waiting.place, 9) || '000' when 'PLACE' then waiting.place
      when 'MONTH' then to_char(waiting.day, 'YYYY-MM') else '' end, waiting.dimensions, waiting.amount
  from waiting_cells(${array('askedMeasures', 'text')}) waiting
  join unnest(${array('askedNumbers', 'integer')}, ${array('askedMeasures', 'text')}, ${array('askedFirst', 'text')},
      ${array('askedLast', 'text')}, ${array('askedFroms', 'text')}, ${array('askedTos', 'text')},
      ${array('askedParts', 'text')}) asked(number, measure, first, last, from_day, to_day, part)
    on waiting.measure = asked.measure and waiting.place collate "C" between asked.first and asked.last
    and waiting.day >= asked.from_day::date and waiting.day < asked.to_day::date`;

const prepareSums = ({ db, prepare }: Store) => {
  const row = {
    number: sql<number>`cell.number`,
    part: sql<string>`cell.part`,
    dimensions: sql<string>`cell.dimensions`,
  };
  return prepare(
    'counters',
    db
      .select({ ...row, amount: sql<number>`sum(cell.amount)::float8` })
      .from(sql`(${CELLS}) cell`)
      .groupBy(row.number, row.part, row.dimensions)
      .having(sql`sum(cell.amount) <> 0`),
    { isLong: true },
  );
};

/** A level of place of which pages are kept. */
type PageLevel = 'PLACE' | 'TOWN' | 'COUNTY';

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

const LEVELS: Readonly<Record<PlaceLevel, PageLevel>> = {
  REGION: 'COUNTY',
  COUNTY: 'COUNTY',
  TOWN: 'TOWN',
  PLACE: 'PLACE',
};

/** The coarsest pages that tell a place apart as it is asked: those of its own level, but where it is split by a finer one. */
const levelOf = (place: PlaceLevel, part: Part): PageLevel => {
  if (part === 'PLACE' || place === 'PLACE') return 'PLACE';
  return part === 'TOWN' ? 'TOWN' : LEVELS[place];
};

/** Villages are told by their days only; months by their months, whatever year they are of. */
const grainOf = (level: PageLevel, part: Part): Stretch['grain'] => {
  if (level === 'PLACE') return '';
  return part === 'MONTH' ? '@month' : '@year';
};

/** The first day that a page tells which holds cells of this day. */
const spanOf = ({ from, grain }: Stretch): string => {
  if (grain === '@year') return '0001-01-01';
  return grain === '@month' ? `${from.slice(0, 4)}-01-01` : `${from.slice(0, 7)}-01`;
};

/** The codes of all places at a place and below it lie between these. */
const rangeOf = (code: string, level: PlaceLevel): readonly [first: string, last: string] => {
  if (level === 'PLACE') return [code, code];
  const shared = placePrefix(code);
  return [shared.padEnd(12, '0'), shared.padEnd(12, '9')];
};

/** What a question reads of the pages that are kept: stretch by stretch, with the number of the question. */
const piecesOf = ({ place, measure, window, part }: Asked, number: number) => {
  const level = levelOf(levelOfCode(place), part);
  const [first, last] = rangeOf(place, levelOfCode(place));
  const ofAll = { measure: '', before: `${measure}${MEASURE_SEPARATOR}` };
  const told = level === 'PLACE' ? ofAll : { measure, before: '' };
  return stretchesOf(window, grainOf(level, part)).map((stretch) => {
    const kept: Kept = level === 'PLACE' ? level : `${level}${stretch.grain}`;
    return { ...told, number, part, first, last, from: stretch.from, to: stretch.to, span: spanOf(stretch), kept };
  });
};

const valuesOf = (asked: readonly Asked[]): Record<string, unknown> => {
  const pieces = asked.flatMap(piecesOf);
  const ranges = asked.map(({ place }) => rangeOf(place, levelOfCode(place)));
  return {
    numbers: pieces.map(({ number }) => number),
    measures: pieces.map(({ measure }) => measure),
    kept: pieces.map(({ kept }) => kept),
    first: pieces.map(({ first }) => first),
    last: pieces.map(({ last }) => last),
    spans: pieces.map(({ span }) => span),
    froms: pieces.map(({ from }) => from),
    tos: pieces.map(({ to }) => to),
    parts: pieces.map(({ part }) => part),
    before: pieces.map(({ before }) => before),
    askedNumbers: asked.map((_, number) => number),
    askedMeasures: asked.map(({ measure }) => measure),
    askedFirst: ranges.map(([first]) => first),
    askedLast: ranges.map(([, last]) => last),
    askedFroms: asked.map(({ window }) => window.from),
    askedTos: asked.map(({ window }) => window.to),
    askedParts: asked.map(({ part }) => part),
  };
};

/** What a subgraph counts, and the figures made of it. */
export type Counting = {
  readonly measures: readonly Measure[];
  readonly formulas: Readonly<Record<string, Formula>>;
};

/** Reads counters: sums by measure, place and window, open to every viewer, for they tell numbers and no record. */
export const createCounterStore = (store: Store, { measures, formulas }: Counting) => {
  const statement = prepareSums(store);
  const names = new Map(measures.map(({ name, dimensions = {} }) => [name, Object.keys(dimensions)]));
  checkFormulas(formulas, names);
  return {
    /** The sums that were asked for, in the order of asking: one statement, whatever was asked. */
    sums: async (viewer: Viewer, asked: readonly Asked[]): Promise<(readonly Cell[])[]> => {
      const found: Cell[][] = asked.map(() => []);
      for (const { number, part, dimensions, amount } of await read(viewer, statement, valuesOf(asked))) {
        const values = dimensions.split(DIMENSION_SEPARATOR);
        const named = names.get(asked[number]?.measure ?? '')?.map((name, at) => [name, values[at] ?? '']) ?? [];
        found[number]?.push({ part, dimensions: Object.fromEntries(named), amount });
      }
      return found;
    },
  };
};
export type CounterStore = ReturnType<typeof createCounterStore>;

/** Loads sums: what all places of a wave ask for is read by one statement. */
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
