import { type Cursor, encodeCursor, type Page } from '@network/schema/page';

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
