import { type Cursor, encodeCursor, type Page } from '@network/schema/page';
import type { GraphQLResolveInfo } from 'graphql';
import { Gathering } from './gathering.ts';
import { type FieldsRead, fieldsRead, fieldsReadBelow } from './reads.ts';

export type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};
export type Edge<Row> = { readonly cursor: string; readonly node: Row };

/** What graphql calls a field's function with. */
type Called = readonly [args?: unknown, context?: unknown, info?: GraphQLResolveInfo];

/** What a connection type resolves from; graphql calls these functions only for the fields that were asked. */
export type Connection<Row> = {
  edges(...called: Called): Promise<Edge<Row>[]>;
  nodes(...called: Called): Promise<Row[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
};

export type ConnectionOptions<Row> = {
  readonly page: Page;
  /**
   * Rows after the cursor, at most `limit + 1`: the one too many tells that more follow. They need no other fields than
   * these and those of `cursorOf`; all where that is null.
   */
  readonly rows: (fields: FieldsRead) => Promise<readonly Row[]>;
  /** `fields` are those that rows are read with at the same moment. */
  readonly total: (fields: FieldsRead) => Promise<number>;
  /** The values of the order's columns, the id last. */
  readonly cursorOf: (row: Row) => Cursor;
};

/** What is read for what is asked of one connection in one moment: rows and their number, each at most once. */
type Reading<Row> = Pick<Gathering, 'takes'> & {
  readonly rows: () => Promise<readonly Row[]>;
  readonly total: () => Promise<number>;
};

/** Begins to read: what is asked for until all callers of this moment have asked is read together. */
const startReading = <Row>({ rows, total }: Pick<ConnectionOptions<Row>, 'rows' | 'total'>): Reading<Row> => {
  const fields = new Gathering();
  const moment = Promise.resolve().then(() => fields.end());
  let [found, count]: [Promise<readonly Row[]> | null, Promise<number> | null] = [null, null];
  return {
    takes: (more) => fields.takes(more),
    rows: () => {
      found ??= moment.then(rows);
      return found;
    },
    total: () => {
      count ??= moment.then(total);
      return count;
    },
  };
};

/** A Relay connection over a page of rows: rows and total are read at most once, and only when asked for. */
export const connection = <Row>({ page, cursorOf, ...reads }: ConnectionOptions<Row>): Connection<Row> => {
  let reading: Reading<Row> | null = null;
  const read = (fields: FieldsRead): Reading<Row> => {
    if (reading?.takes(fields) !== true) {
      reading = startReading(reads);
      reading.takes(fields);
    }
    return reading;
  };
  const shown = async (fields: FieldsRead): Promise<Row[]> => (await read(fields).rows()).slice(0, page.limit);
  const cursor = (row: Row | undefined): string | null => (row === undefined ? null : encodeCursor(cursorOf(row)));
  return {
    edges: async (_, __, info) => {
      const rows = await shown(info === undefined ? null : fieldsReadBelow(info, 'node'));
      return rows.map((node) => ({ cursor: encodeCursor(cursorOf(node)), node }));
    },
    nodes: (_, __, info) => shown(info === undefined ? null : fieldsRead(info)),
    pageInfo: async () => {
      const rows = await read([]).rows();
      const nodes = rows.slice(0, page.limit);
      return {
        hasNextPage: rows.length > page.limit,
        hasPreviousPage: page.after !== null,
        startCursor: cursor(nodes[0]),
        endCursor: cursor(nodes.at(-1)),
      };
    },
    totalCount: () => read([]).total(),
  };
};
