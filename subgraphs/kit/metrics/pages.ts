/**
 * How sums are kept: pages of cells. A page holds what a measure counts at one place in one span of time, as three arrays of
 * one length: a record touches few rows, and a reader few pages, however many records there are. Villages are many and have
 * few records: one page holds what all measures count there in a month, their names before the dimensions.
 */

/** Stands between a measure and its dimensions in a page of all measures, whose own measure is ''. */
export const MEASURE_SEPARATOR = '\u001e';
const SEPARATOR = "E'\\x1e'";

/** By what a page is kept: a level of place, and the grain of its cells' days. */
export const KEPT = ['PLACE', 'TOWN', 'TOWN@month', 'TOWN@year', 'COUNTY', 'COUNTY@month', 'COUNTY@year'] as const;
export type Kept = (typeof KEPT)[number];

/** The first day of the month or the year of a day. */
const first = (of: 'month' | 'year', day: string): string => `date_trunc('${of}', ${day}::timestamp)::date`;

type Span = { readonly unit: string; readonly day: string; readonly span: string };

const UNITS = { PLACE: 'place', TOWN: "left(place, 9) || '000'", COUNTY: "left(place, 6) || '000000'" } as const;
/** Days stand in a page of their month, months in one of their year, all years in one. */
const GRAINS = {
  '': { day: 'day', span: first('month', 'day') },
  '@month': { day: first('month', 'day'), span: first('year', 'day') },
  '@year': { day: first('year', 'day'), span: "date '0001-01-01'" },
} as const;

const spanOf = (kept: Kept): Span => {
  const [level, grain = ''] = kept.split(/(?=@)/) as [keyof typeof UNITS, keyof typeof GRAINS | undefined];
  return { unit: UNITS[level], ...GRAINS[grain] };
};

/** From what each kind of page is summed up: from the next finer one. */
const FROM: Readonly<Record<Kept, Kept | null>> = {
  PLACE: null,
  TOWN: 'PLACE',
  'TOWN@month': 'TOWN',
  'TOWN@year': 'TOWN@month',
  COUNTY: 'PLACE',
  'COUNTY@month': 'COUNTY',
  'COUNTY@year': 'COUNTY@month',
};

const cte = (kept: Kept): string => `kept_${kept.toLowerCase().replace('@', '_')}`;

const sums = (kept: Kept): string => {
  const { unit, day } = spanOf(kept);
  const from = FROM[kept];
  const at = kept.includes('@') ? 'place' : unit;
  return `${cte(kept)} (measure, place, day, dimensions, amount) as materialized (
    select measure, ${at}, ${day}, dimensions, sum(amount)::bigint
    from ${from === null ? 'cells' : cte(from)} group by 1, 2, 3, 4 having sum(amount) <> 0)`;
};

const pages = (kept: Kept): string => {
  const [measure, told] =
    kept === 'PLACE' ? ["''", `measure || ${SEPARATOR} || dimensions`] : ['measure', 'dimensions'];
  return `
    select ${measure}, '${kept}', place, ${spanOf(kept).span}, array_agg(day), array_agg(${told}), array_agg(amount)
    from ${cte(kept)} group by 1, 3, 4`;
};

/**
 * `cells` as pages: with-queries that follow a with-query `cells` of `measure, place, day, dimensions, amount`, the last of
 * them called `pages`.
 */
export const pagesSql = (): string => `${KEPT.map(sums).join(',\n  ')},
  pages (measure, kept, place, span, days, dimensions, amounts) as (${KEPT.map(pages).join('\n    union all')})`;

const PAGE = 'measure, kept, place, span, days, dimensions, amounts';

export const makePagesSql = (schema: string): string => `
create table if not exists ${schema}.counters (
  measure text collate "C" not null,
  kept text collate "C" not null,
  place text collate "C" not null,
  span date not null,
  days date[] not null,
  dimensions text[] not null,
  amounts bigint[] not null,
  primary key (measure, kept, place, span)
);
revoke insert, update, delete on ${schema}.counters from ${schema}_app;`;

/** Takes measures, the array `$1`, out of all pages. */
export const forgetSql = (schema: string): readonly string[] => [
  `delete from ${schema}.counters where measure = any($1)`,
  `update ${schema}.counters set (days, dimensions, amounts) = (
    select coalesce(array_agg(day), '{}'), coalesce(array_agg(told), '{}'), coalesce(array_agg(amount), '{}')
    from unnest(days, dimensions, amounts) cell (day, told, amount) where split_part(told, ${SEPARATOR}, 1) <> all($1))
  where kept = 'PLACE' and exists (select from unnest(dimensions) told where split_part(told, ${SEPARATOR}, 1) = any($1))`,
  `delete from ${schema}.counters where kept = 'PLACE' and days = '{}' and cardinality($1::text[]) > 0`,
];

/** Writes pages, added to those that are there. */
export const addPagesSql = (schema: string): string => `insert into ${schema}.counters as page (${PAGE})
    select ${PAGE} from pages
    on conflict (measure, kept, place, span) do update set (days, dimensions, amounts) = (
      select coalesce(array_agg(day), '{}'), coalesce(array_agg(told), '{}'), coalesce(array_agg(amount), '{}') from (
        select day, told, sum(amount)::bigint as amount from (
          select * from unnest(page.days, page.dimensions, page.amounts)
          union all select * from unnest(excluded.days, excluded.dimensions, excluded.amounts)
        ) cell (day, told, amount) group by day, told having sum(amount) <> 0) summed)
    returning page.ctid, page.days`;

/** Every cell that is kept, and what waits to be added up: all there is, for whoever compares. */
export const countedSql = (schema: string): string => `
create view ${schema}.counted as
  select case kept when 'PLACE' then split_part(cell.told, ${SEPARATOR}, 1) else measure end as measure, kept, place, cell.day,
    string_to_array(case kept when 'PLACE' then split_part(cell.told, ${SEPARATOR}, 2) else cell.told end, E'\\x1f') as dimensions,
    cell.amount
  from ${schema}.counters cross join unnest(days, dimensions, amounts) cell (day, told, amount)
${KEPT.map((kept) => {
  const { unit, day } = spanOf(kept);
  return `  union all select measure, '${kept}', ${unit}, ${day}, string_to_array(dimensions, E'\\x1f'), amount
  from ${schema}.waiting_cells(null)`;
}).join('\n')};`;
