import { decodeCursor } from '@network/schema/page';
import { buildSchema, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { connection } from './connection.ts';

type Row = { readonly on: string; readonly id: string };
const ROWS: Row[] = ['a', 'b', 'c'].map((id, index) => ({ on: `2022-01-0${index + 1}`, id }));

/** A connection over the first rows, as a store gives them, and what was asked of the store. */
const open = (limit: number, after: readonly string[] | null = null) => {
  const asked: string[] = [];
  const made = connection<Row>({
    page: { limit, after },
    rows: async () => {
      asked.push('rows');
      return ROWS.slice(0, limit + 1);
    },
    total: async () => {
      asked.push('total');
      return 17;
    },
    cursorOf: ({ on, id }) => [on, id],
  });
  return { made, asked };
};

describe('a connection', () => {
  it('shows at most the rows of its page, and by the one too many that more follow', async () => {
    const { made } = open(2);
    expect((await made.nodes()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await made.pageInfo()).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('knows its end', async () => {
    const { made } = open(3, ['2021-12-31', 'z']);
    expect(await made.nodes()).toHaveLength(3);
    expect(await made.pageInfo()).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('gives each row a cursor of its place in the order; the page begins and ends with those of its rows', async () => {
    const { made } = open(2);
    const edges = await made.edges();
    expect(edges.map(({ cursor }) => decodeCursor(cursor, ['date', 'text']))).toEqual([
      ['2022-01-01', 'a'],
      ['2022-01-02', 'b'],
    ]);
    const { startCursor, endCursor } = await made.pageInfo();
    expect([startCursor, endCursor]).toEqual(edges.map(({ cursor }) => cursor));
  });

  it('has no cursors where it has no rows, and still knows whether more follow', async () => {
    const { made } = open(0);
    expect(await made.nodes()).toEqual([]);
    expect(await made.pageInfo()).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it('asks for rows once, for the total alone when it is asked, and for nothing before', async () => {
    const { made, asked } = open(2);
    expect(asked).toEqual([]);
    await Promise.all([made.nodes(), made.edges(), made.pageInfo()]);
    expect(asked).toEqual(['rows']);
    const other = open(2);
    expect(await other.made.totalCount()).toBe(17);
    expect(other.asked).toEqual(['total']);
  });

  it('reads what is asked of it in one moment together, and anew what is asked later and was not read', async () => {
    const asked: unknown[] = [];
    const schema = buildSchema(`
      type Query { rows: Rows! }
      type Rows { totalCount: Int!, pageInfo: PageInfo!, nodes: [Row!]!, edges: [Edge!]! }
      type PageInfo { hasNextPage: Boolean! }
      type Edge { node: Row! }
      type Row { on: String!, id: String!, more: String }`);
    const made = connection<Row>({
      page: { limit: 2, after: null },
      rows: async (fields) => {
        asked.push(fields);
        return ROWS;
      },
      total: async (fields) => {
        asked.push(['total', fields]);
        return 3;
      },
      cursorOf: ({ on, id }) => [on, id],
    });
    const ask = (source: string) => graphql({ schema, source, rootValue: { rows: made } });
    await ask('{ rows { totalCount pageInfo { hasNextPage } nodes { on } edges { node { id } } } }');
    expect(asked).toEqual([
      ['total', ['on', 'id']],
      ['on', 'id'],
    ]);
    await ask('{ rows { nodes { id } } }');
    expect(asked).toHaveLength(2);
    await ask('{ rows { nodes { more } } }');
    expect(asked.slice(2)).toEqual([['more']]);
  });
});
