import { invariant } from '@network/schema/errors';
import type { Page } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import { type AnyColumn, and, type SQL, sql } from 'drizzle-orm';
import { statementName } from '../list/statements.ts';
import { type Prepared, read } from '../scope/scope.ts';
import type { RecordTable } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { normalise, piecesOf, queryOf } from './text.ts';

/** Stands between the parts of a row's text. No query can contain it: blanks are dropped. */
const SEPARATOR = '\n';

/** The only gram of a row that has no words: nothing is found by it, and the row is known from one that nobody has told. */
const NO_WORDS = '';

/** What a row is found by: the columns `searchColumns` for these words, of which any may be missing. */
export const searchable = (...parts: readonly (string | null | undefined)[]) => {
  const texts = parts.map((part) => normalise(part ?? '')).filter((text) => text !== '');
  const grams = texts.flatMap((text) => {
    const { ones, twos } = piecesOf(text);
    return [...ones, ...twos];
  });
  return { searchText: texts.join(SEPARATOR), grams: grams.length === 0 ? [NO_WORDS] : [...new Set(grams)] };
};

/** A table with the columns `searchColumns`, and who may see a row of it; null for facts that are open to anybody. */
export type Searched = {
  readonly table: RecordTable & { readonly searchText: AnyColumn; readonly grams: AnyColumn };
  readonly scope: SQL | null;
  /** Which rows belong to a government, where its digits do not stand in the row: places are facts of no government. */
  readonly within?: (jurisdiction: SQL) => SQL;
};

export type SearchDefinition<Type extends string> = {
  /** The subgraph's own word: `cases` gives `search_cases`. */
  readonly name: string;
  /** The types that are searched, by their names in the graph, in the order in which they are found. */
  readonly types: Readonly<Record<Type, Searched>>;
};

/** What is looked for, and where; `types` in the order declared. */
export type Sought<Type extends string> = {
  readonly text: string;
  readonly jurisdiction: string | null;
  readonly types: readonly Type[];
};
export type Hit<Type extends string> = { readonly type: Type; readonly id: string };

export type Search<Type extends string> = {
  readonly name: string;
  readonly types: readonly Type[];
  /**
   * Hits in the order (type, id), at most `limit + 1` after the cursor (place of the type among `types`, id).
   * @throws {Fault} BAD_USER_INPUT for a text that cannot be searched for.
   */
  find(viewer: Viewer, sought: Sought<Type>, page: Page): Promise<Hit<Type>[]>;
  count(viewer: Viewer, sought: Sought<Type>): Promise<number>;
};

const { placeholder } = sql;
const isAfter = (rank: number, { id }: RecordTable): SQL =>
  sql`(${sql.raw(String(rank))}, ${id}) > (${placeholder('afterRank')}::integer, ${placeholder('afterId')}::uuid)`;

/** Rows that have all grams of the query, by the index, and its text in one piece. */
const isHit = (
  { table, scope, within = (own) => sql`${table.jurisdiction} = ${own}` }: Searched,
  isWithin: boolean,
): SQL | undefined =>
  and(
    sql`${table.grams} @> ${placeholder('grams')}::text[]`,
    sql`strpos(${table.searchText}, ${placeholder('text')}::text) > 0`,
    isWithin ? within(sql`${placeholder('jurisdiction')}::text`) : undefined,
    scope ?? undefined,
  );

type Shape = { readonly isWithin: boolean; readonly isAfter: boolean };
type Ranked = { readonly rank: number; readonly of: Searched };

/** `offset 0` keeps the order from reaching into a branch: an index by id would read a whole government to find few rows. */
const hitsOf = ({ rank, of }: Ranked, shape: Shape): SQL =>
  sql`(select ${sql.raw(String(rank))} as rank, ${of.table.id} as id from ${of.table}
    where ${and(isHit(of, shape.isWithin), shape.isAfter ? isAfter(rank, of.table) : undefined)} offset 0)`;

const union = (parts: readonly SQL[]): SQL => sql`(${sql.join([...parts], sql` union all `)}) as hit`;

const buildHits = (db: Store['db'], ranked: readonly Ranked[], shape: Shape) =>
  db
    .select({ rank: sql<number>`hit.rank`, id: sql<string>`hit.id` })
    .from(union(ranked.map((one) => hitsOf(one, shape))))
    .orderBy(sql`hit.rank`, sql`hit.id`)
    .limit(placeholder('limit'));

const buildCount = (db: Store['db'], ranked: readonly Ranked[], { isWithin }: Shape) =>
  db
    .select({ total: sql<number>`sum(hit.total)::integer` })
    .from(union(ranked.map(({ of }) => sql`(select count(*) as total from ${of.table} where ${isHit(of, isWithin)})`)));

/** Searches several tables at once: one statement for each set of types, and one for its total. */
export const createSearch = <Type extends string>(
  { db, prepare }: Pick<Store, 'db' | 'prepare'>,
  { name, types }: SearchDefinition<Type>,
): Search<Type> => {
  const declared = Object.keys(types) as Type[];
  const statements = new Map<string, Prepared<unknown>>();
  const prepared = <Row>(sought: Sought<Type>, what: { after: boolean; total: boolean }): Prepared<Row[]> => {
    const ranked = sought.types.map((type) => ({ rank: declared.indexOf(type), of: types[type] }));
    invariant(
      !ranked.some(({ rank }) => rank < 0),
      `the search of ${name} declares the types ${sought.types.join(', ')}`,
    );
    const shape = { isWithin: sought.jurisdiction !== null, isAfter: what.after };
    const parts = [
      what.total ? `search_totals_${name}` : `search_${name}`,
      ...(sought.types.length === declared.length ? [] : ['of', ...sought.types]),
      ...(shape.isWithin ? ['within'] : []),
      ...(what.after ? ['after'] : []),
    ];
    const key = parts.join(' ');
    const known = statements.get(key);
    if (known !== undefined) return known as Prepared<Row[]>;
    const statement: Prepared<unknown> = what.total
      ? prepare(statementName(parts), buildCount(db, ranked, shape), { isLong: true })
      : prepare(statementName(parts), buildHits(db, ranked, shape), { isLong: true });
    statements.set(key, statement);
    return statement as Prepared<Row[]>;
  };
  return {
    name,
    types: declared,
    find: async (viewer, sought, { after, limit }) => {
      const values = { ...queryOf(sought.text), jurisdiction: sought.jurisdiction, limit: limit + 1 };
      if (sought.types.length === 0) return [];
      const statement = prepared<{ rank: number; id: string }>(sought, { after: after !== null, total: false });
      const [afterRank, afterId] = after ?? [];
      const hits = await read(viewer, statement, { ...values, afterRank, afterId });
      return hits.map(({ rank, id }) => ({ type: declared[rank] as Type, id }));
    },
    count: async (viewer, sought) => {
      const values = { ...queryOf(sought.text), jurisdiction: sought.jurisdiction };
      if (sought.types.length === 0) return 0;
      const [found] = await read(viewer, prepared<{ total: number }>(sought, { after: false, total: true }), values);
      return found?.total ?? 0;
    },
  };
};
