import DataLoader from 'dataloader';
import type { NaturalKey } from '../store/parents.ts';

/** What most records are known by; no text that PostgreSQL keeps has the character between the two. */
const textOf = ({ jurisdiction, key }: NaturalKey): string => `${jurisdiction}\0${key}`;

/** Whether a key has these two fields and no other; counted in place, for it is asked of every row. */
const isNatural = (key: Partial<NaturalKey>): key is NaturalKey => {
  let fields = 0;
  for (const _ in key) fields += 1;
  return fields === 2 && key.jurisdiction !== undefined && key.key !== undefined;
};

/** The keys of one loader are of one kind: no text meets the JSON of another key. */
export const nameOfKey = (key: unknown): string => {
  if (typeof key === 'string') return key;
  return typeof key === 'object' && key !== null && isNatural(key) ? textOf(key) : JSON.stringify(key);
};

/** The rows in the order of their keys; `null` where there is none. Keys are compared by their JSON. */
export const inOrder = <Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] => {
  const byKey = new Map(rows.map((row) => [nameOfKey(keyOf(row)), row]));
  return keys.map((key) => byKey.get(nameOfKey(key)) ?? null);
};

/** The rows of each key, in the order in which they came; an empty list where there are none. */
export const groupsInOrder = <Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[][] => {
  const groups = Map.groupBy(rows, (row) => nameOfKey(keyOf(row)));
  return keys.map((key) => groups.get(nameOfKey(key)) ?? []);
};

/** How a loader finds the rows of many keys, and tells which key a row belongs to. */
export type Batch<Key, Row> = {
  /** Stands in traces. */
  readonly name: string;
  readonly find: (keys: readonly Key[]) => Promise<readonly Row[]>;
  readonly keyOf: (row: Row) => Key;
};

/** Loads the row of a key: one statement for all keys of a wave, `null` for what is missing or out of the viewer's scope. */
export const single = <Key, Row>({ name, find, keyOf }: Batch<Key, Row>): DataLoader<Key, Row | null, string> =>
  new DataLoader<Key, Row | null, string>(async (keys) => inOrder(keys, await find(keys), keyOf), {
    cacheKeyFn: nameOfKey,
    name,
  });

/** Loads the rows of a key, in the order in which the statement gives them. */
export const many = <Key, Row>({ name, find, keyOf }: Batch<Key, Row>): DataLoader<Key, Row[], string> =>
  new DataLoader<Key, Row[], string>(async (keys) => groupsInOrder(keys, await find(keys), keyOf), {
    cacheKeyFn: nameOfKey,
    name,
  });

/** How a loader finds the rows below many keys, how many there are below each, and both by one statement. */
export type CountedBatch<Key, Row, Total> = {
  /** Stands in traces. */
  readonly name: string;
  readonly rows: (keys: readonly Key[]) => Promise<readonly Row[]>;
  readonly totals: (keys: readonly Key[]) => Promise<readonly Total[]>;
  readonly both: (keys: readonly Key[]) => Promise<{ rows: readonly Row[]; totals: readonly Total[] }>;
  readonly keyOf: (of: Row | Total) => Key;
};

type Wanted<Key> = { readonly of: Key; readonly isTotal: boolean };

const keysOf = <Key>(wanted: readonly Wanted<Key>[]): Key[] => wanted.map(({ of }) => of);

const areSame = <Key>(ones: readonly Key[], others: readonly Key[]): boolean =>
  ones.length === others.length && new Set([...ones, ...others].map(nameOfKey)).size === ones.length;

/**
 * Loads the rows below a key, and how many there are. One statement gives both where a wave wants both of the same keys;
 * what is wanted by itself has its own.
 */
export const counted = <Key, Row, Total extends { readonly total: number }>({
  name,
  rows,
  totals,
  both,
  keyOf,
}: CountedBatch<Key, Row, Total>) => {
  const find = async (ofRows: readonly Key[], ofTotals: readonly Key[]) => {
    if (areSame(ofRows, ofTotals)) return both(ofRows);
    const [found, counts] = await Promise.all([
      ofRows.length === 0 ? [] : rows(ofRows),
      ofTotals.length === 0 ? [] : totals(ofTotals),
    ]);
    return { rows: found, totals: counts };
  };
  const loader = new DataLoader<Wanted<Key>, { readonly rows: Row[]; readonly total: number }, string>(
    async (wanted) => {
      const { true: ofTotals = [], false: ofRows = [] } = Object.groupBy(wanted, ({ isTotal }) => `${isTotal}`);
      const found = await find(keysOf(ofRows), keysOf(ofTotals));
      const groups = groupsInOrder(keysOf(wanted), found.rows, keyOf);
      const counts = inOrder(keysOf(wanted), found.totals, keyOf);
      return groups.map((group, at) => ({ rows: group, total: counts[at]?.total ?? 0 }));
    },
    { cacheKeyFn: nameOfKey, name },
  );
  return {
    rows: async (of: Key): Promise<Row[]> => (await loader.load({ of, isTotal: false })).rows,
    total: async (of: Key): Promise<number> => (await loader.load({ of, isTotal: true })).total,
  };
};

/** One loader per set of arguments: parents that ask for the same list in the same way are read by one statement. */
export const perArguments = <Arguments, Loader>(make: (args: Arguments) => Loader): ((args: Arguments) => Loader) => {
  // Of a request's lists few are asked for.
  let loaders: Map<string, Loader> | null = null;
  return (args) => {
    loaders ??= new Map();
    const name = nameOfKey(args);
    const loader = loaders.get(name) ?? make(args);
    loaders.set(name, loader);
    return loader;
  };
};

/** Loads a list by its key from a map that one statement fills. */
export const mapped = <Value>(name: string, find: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value[]>>) =>
  new DataLoader<string, Value[]>(
    async (keys) => {
      const found = await find(keys);
      return keys.map((key) => found.get(key) ?? []);
    },
    { name },
  );
