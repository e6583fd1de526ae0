import { ANONYMOUS } from '@network/schema/viewer';
import { pgSchema, uuid } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import { expect, expectTypeOf, it } from 'vitest';
import { createId } from '../ids/ids.ts';
import { searchColumns } from '../search/columns.ts';
import { jurisdictionColumn } from '../store/columns.ts';
import type { Store } from '../store/store.ts';
import { createList } from './list.ts';
import { childrenLoader, listLoader, recordLoaders } from './loaders.ts';
import { createChildren, createRecords } from './records.ts';
import type { Shown } from './shown.ts';

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
