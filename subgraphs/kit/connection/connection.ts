import { type Cursor, encodeCursor, type Page } from '@network/schema/page';
import DataLoader from 'dataloader';

export type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};
export type Edge<Row> = { readonly cursor: string; readonly node: Row };

/** What a connection type resolves from; graphql calls these functions only for the fields that were asked. */
export type Connection<Row> = {
  edges(): Promise<Edge<Row>[]>;
  nodes(): Promise<Row[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
};

export type ConnectionOptions<Row> = {
  readonly page: Page;
  /** Rows after the cursor, at most `limit + 1`: the one too many tells that more follow. */
  readonly rows: () => Promise<readonly Row[]>;
  readonly total: () => Promise<number>;
  /** The values of the order's columns, the id last. */
  readonly cursorOf: (row: Row) => Cursor;
};

/** A Relay connection over a page of rows: rows and total are read at most once, and only when asked for. */
export const connection = <Row>({ page, rows, total, cursorOf }: ConnectionOptions<Row>): Connection<Row> => {
  let pending: Promise<readonly Row[]> | null = null;
  const read = async (): Promise<readonly Row[]> => {
    pending ??= rows();
    return pending;
  };
  const shown = async (): Promise<Row[]> => (await read()).slice(0, page.limit);
  const cursor = (row: Row | undefined): string | null => (row === undefined ? null : encodeCursor(cursorOf(row)));
  return {
    edges: async () => (await shown()).map((node) => ({ cursor: encodeCursor(cursorOf(node)), node })),
    nodes: shown,
    pageInfo: async () => {
      const nodes = await shown();
      return {
        hasNextPage: (await read()).length > page.limit,
        hasPreviousPage: page.after !== null,
        startCursor: cursor(nodes[0]),
        endCursor: cursor(nodes.at(-1)),
      };
    },
    totalCount: total,
  };
};

type Batch<Key, Value> = (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>;

/**
 * One loader per set of arguments: parents that ask for the same list in the same way are read by one statement.
 * `batch` gets the arguments and the parents' keys.
 */
export const loaderPerArguments = <Key, Value, Arguments>(
  batch: (args: Arguments, keys: readonly Key[]) => ReturnType<Batch<Key, Value>>,
) => {
  const loaders = new Map<string, DataLoader<Key, Value, string>>();
  return (args: Arguments): DataLoader<Key, Value, string> => {
    const name = JSON.stringify(args);
    const known = loaders.get(name);
    if (known !== undefined) return known;
    const loader = new DataLoader<Key, Value, string>((keys) => batch(args, keys), {
      cacheKeyFn: (key) => JSON.stringify(key),
    });
    loaders.set(name, loader);
    return loader;
  };
};

/** The rows in the order of their keys; `null` where there is none. */
export const inOrder = <Row, Key>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] => {
  const byKey = new Map(rows.map((row) => [JSON.stringify(keyOf(row)), row]));
  return keys.map((key) => byKey.get(JSON.stringify(key)) ?? null);
};

/** The rows of each key, in the order in which they came; an empty list where there are none. */
export const groupsInOrder = <Row, Key>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[][] => {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(keyOf(row)));
  return keys.map((key) => groups.get(JSON.stringify(key)) ?? []);
};
