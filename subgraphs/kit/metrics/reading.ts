import { type SQL, sql } from 'drizzle-orm';
import { levelOfCode, type PlaceLevel } from '../scope/places.ts';
import { placePrefix } from '../scope/scope.ts';
import type { Store } from '../store/store.ts';
import { type Kept, MEASURE_SEPARATOR } from './pages.ts';
import { type Stretch, stretchesOf, type Window } from './window.ts';

/** By what, beside its own dimensions, sums are kept apart. */
export type Part = 'NONE' | 'TOWN' | 'PLACE' | 'MONTH';

/** By which dimensions sums are told: all, none, or one by its number among them, from 1 on. */
export const [ALL, NONE] = [-1, 0];

/** What is read: the sums of a measure at a place and below it over a window, by no more dimensions than somebody asks for. */
export type Reading = {
  readonly place: string;
  readonly measure: string;
  readonly window: Window;
  readonly part: Part;
  readonly told: number;
};

const { placeholder } = sql;
const array = (name: string, type: 'text' | 'integer' | 'date') => sql`${placeholder(name)}::${sql.raw(type)}[]`;

/** The dimensions of a cell that are asked for. */
const toldBy = (told: SQL, dimensions: SQL): SQL =>
  sql`case ${told} when ${sql.raw(`${NONE}`)} then '' when ${sql.raw(`${ALL}`)} then ${dimensions} else split_part(${dimensions}, E'\\x1f', ${told}) end`;

const partBy = (part: SQL, { place, day }: { place: SQL; day: SQL }): SQL =>
  sql`case ${part} when 'TOWN' then left(${place}, 9) || '000' when 'PLACE' then ${place} when 'MONTH' then to_char(${day}, 'YYYY-MM') else '' end`;

/**
 * Cells of the pages that are kept, and of what waits to be added up; each question in as many pieces as it has. Of each page
 * the cells are summed up before anything else is done with them: they are many where there are many records, what is told
 * of them is not.
 */
const CELLS = sql`
  select piece.number, ${partBy(sql`piece.part`, { place: sql`page.place`, day: sql`cell.day` })} as part, cell.dimensions, cell.amount
  from unnest(${array('numbers', 'integer')}, ${array('measures', 'text')}, ${array('kept', 'text')}, ${array('first', 'text')},
      ${array('last', 'text')}, ${array('spans', 'date')}, ${array('froms', 'date')}, ${array('tos', 'date')},
      ${array('parts', 'text')}, ${array('before', 'text')}, ${array('told', 'integer')})
    piece(number, measure, kept, first, last, span, from_day, to_day, part, before, told)
  join counters page on page.measure = piece.measure and page.kept = piece.kept and page.place between piece.first and piece.last
    and page.span >= piece.span and page.span < piece.to_day
  cross join lateral (
    select case piece.part when 'MONTH' then day end as day, sum(amount) as amount,
      ${toldBy(sql`piece.told`, sql`substr(dimensions, length(piece.before) + 1)`)} as dimensions
    from unnest(page.days, page.dimensions, page.amounts) kept(day, dimensions, amount)
    where day >= piece.from_day and day < piece.to_day and (piece.before = '' or dimensions ^@ piece.before)
    group by 1, 3) cell
  union all
  select asked.number, ${partBy(sql`asked.part`, { place: sql`waiting.place`, day: sql`waiting.day` })},
    ${toldBy(sql`asked.told`, sql`waiting.dimensions`)}, waiting.amount
  from waiting_cells(${array('askedMeasures', 'text')}) waiting
  join unnest(${array('askedNumbers', 'integer')}, ${array('askedMeasures', 'text')}, ${array('askedFirst', 'text')},
      ${array('askedLast', 'text')}, ${array('askedFroms', 'date')}, ${array('askedTos', 'date')},
      ${array('askedParts', 'text')}, ${array('askedTold', 'integer')})
    asked(number, measure, first, last, from_day, to_day, part, told)
    on waiting.measure = asked.measure and waiting.place collate "C" between asked.first and asked.last
    and waiting.day >= asked.from_day and waiting.day < asked.to_day`;

/** The sums of what is read, each with the number of its reading. */
export const prepareSums = ({ db, prepare }: Store) => {
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
const piecesOf = ({ place, measure, window, part, told }: Reading, number: number) => {
  const level = levelOf(levelOfCode(place), part);
  const [first, last] = rangeOf(place, levelOfCode(place));
  const ofAll = { measure: '', before: `${measure}${MEASURE_SEPARATOR}` };
  const page = level === 'PLACE' ? ofAll : { measure, before: '' };
  return stretchesOf(window, grainOf(level, part)).map((stretch) => {
    const kept: Kept = level === 'PLACE' ? level : `${level}${stretch.grain}`;
    const days = { from: stretch.from, to: stretch.to, span: spanOf(stretch) };
    return { ...page, ...days, told, number, part, first, last, kept };
  });
};

/** What the statement is given. */
export const valuesOf = (asked: readonly Reading[]): Record<string, unknown> => {
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
    told: pieces.map(({ told }) => told),
    askedNumbers: asked.map((_, number) => number),
    askedMeasures: asked.map(({ measure }) => measure),
    askedFirst: ranges.map(([first]) => first),
    askedLast: ranges.map(([, last]) => last),
    askedFroms: asked.map(({ window }) => window.from),
    askedTos: asked.map(({ window }) => window.to),
    askedParts: asked.map(({ part }) => part),
    askedTold: asked.map(({ told }) => told),
  };
};
