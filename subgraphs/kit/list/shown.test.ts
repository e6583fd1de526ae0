import { ANONYMOUS } from '@network/schema/viewer';
import { pgSchema, uuid } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import type { FieldsRead } from '../connection/reads.ts';
import { createId } from '../ids/ids.ts';
import { searchColumns } from '../search/columns.ts';
import { jurisdictionColumn } from '../store/columns.ts';
import type { Store } from '../store/store.ts';
import { createList } from './list.ts';
import { childrenLoader, listLoader, recordLoaders } from './loaders.ts';
import { createChildren, createRecords } from './records.ts';
import type { Shown } from './shown.ts';
import { createThingList, openThings, seeing, thingId, things } from './trial-list.ts';

const HERE = '331081';

const table = pgSchema('cases').table('found', {
  jurisdiction: jurisdictionColumn(),
  id: uuid().notNull(),
  parentId: uuid('parent_id').notNull(),
  ...searchColumns(),
});
const ID = createId('Case', { jurisdiction: '331081', source: 'trial', sourceId: '1' });

it('rows are read without what they are only found by', async () => {
  const ran: string[] = [];
  const prepare: Store['prepare'] = (_, query) => {
    const prepared = query.prepare();
    const execute = async (): Promise<unknown[]> => {
      ran.push(prepared.getQuery().sql);
      return [];
    };
    return Object.assign(prepared, { execute });
  };
  const store = { db: drizzle.mock(), prepare };
  const reading = { name: 'found', table, scope: null };
  const list = createList(store, {
    ...{ ...reading, filters: {}, orders: { ID: [table.id] } },
    parents: { JURISDICTION: 'jurisdiction' },
  });
  await listLoader(list, ANONYMOUS)('JURISDICTION', '331081', {}).nodes();
  await recordLoaders(createRecords(store, { ...reading, key: null }), ANONYMOUS).byId.load(ID);
  const children = createChildren(store, { ...reading, parent: table.parentId, orderBy: [table.id] });
  await childrenLoader(children, ANONYMOUS).load(ID);
  expect(ran).toHaveLength(3);
  for (const sql of ran) {
    expect(sql).toContain('"parent_id"');
    expect(sql).not.toMatch(/search_text|grams/);
  }
});

it('their type is without it, too', () => {
  expectTypeOf<keyof Shown<typeof table>>().toEqualTypeOf<'jurisdiction' | 'id' | 'parentId'>();
});

describe('a list of which some fields are read', () => {
  const asking = { parent: 'JURISDICTION', keys: [{ jurisdiction: HERE, key: HERE }] } as const;
  let opened: Awaited<ReturnType<typeof openThings>>;
  let list: ReturnType<typeof createThingList>;
  beforeAll(async () => {
    opened = await openThings();
    const days = { filedOn: '2022-01-01', decidedOn: null, seenAt: null };
    const codes = { code: 'c1', itemCode: 'i1', boxId: null, place: null };
    await opened.store.db
      .insert(things)
      .values({ jurisdiction: HERE, id: thingId(HERE, 1), colour: 'RED', isOpen: true, tags: [], ...days, ...codes });
  });
  beforeEach(() => {
    list = createThingList(opened.store);
  });
  afterAll(() => opened.close());

  const readWith = async (fields: FieldsRead) => {
    const ran: string[] = [];
    const stop = opened.store.onStatement(({ sql }) => ran.push(sql));
    const { asked, page } = list.ask({});
    const [row] = await list.rows(seeing(HERE), { ...asking, asked: list.narrow(asked, fields) }, page);
    stop();
    return { row: row!, sql: ran.join() };
  };

  it('reads their columns, those that it is ordered by, and whose row it is', async () => {
    const { row, sql } = await readWith(['colour', 'isOpen']);
    expect(row).toMatchObject({ jurisdiction: HERE, id: thingId(HERE, 1), colour: 'RED', filedOn: '2022-01-01' });
    expect(Object.keys(row)).not.toContain('itemCode');
    expect(sql).not.toContain('item_code');
    expect((await readWith(null)).row).toMatchObject({ itemCode: 'i1' });
  });

  it('refuses to tell a field that was not read as one that is empty', async () => {
    const { row } = await readWith(['colour']);
    expect(() => row.itemCode).toThrow('itemCode');
    expect({ ...row }).toEqual(row);
  });

  it('reads all of a row for a field that is no column', async () => {
    expect((await readWith(['colour', 'elsewhere'])).row).toMatchObject({ itemCode: 'i1' });
  });

  it('is one statement for the same columns, whichever fields they were asked by', async () => {
    const [one, other] = [await readWith(['colour', 'isOpen']), await readWith(['isOpen', 'id', 'colour', 'code'])];
    expect(other.sql).toBe(one.sql);
  });

  it('tells so many sets of columns apart and no more; what comes after reads the smallest that holds it', async () => {
    const fields = ['boxId', 'colour', 'isOpen', 'itemCode', 'tags'];
    for (let set = 1; set < 2 ** fields.length; set += 2) await readWith(fields.filter((_, at) => set & (1 << at)));
    const texts = new Set<string>();
    for (let set = 1; set < 2 ** fields.length; set += 1) {
      const wanted = fields.filter((_, at) => set & (1 << at));
      const { row, sql } = await readWith(wanted);
      for (const field of wanted) expect(row).toHaveProperty(field);
      texts.add(sql);
    }
    expect(texts.size).toBe(16);
  });
});
