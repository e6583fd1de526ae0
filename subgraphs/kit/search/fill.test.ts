import { createLog } from '@network/schema/log';
import { asc, sql } from 'drizzle-orm';
import { pgSchema, primaryKey, uuid } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTableSql } from '../log/trial-tables.ts';
import { jurisdictionColumn, keyText } from '../store/columns.ts';
import { clientOptions, openStore, type Store } from '../store/store.ts';
import { createTrialDatabase, type TrialDatabase } from '../store/trial.ts';
import { searchColumns } from './columns.ts';
import { filling, fillSearch } from './fill.ts';
import { searchable } from './search.ts';

const table = pgSchema('cases').table(
  'older',
  { jurisdiction: jurisdictionColumn(), id: uuid().notNull(), name: keyText('name').notNull(), ...searchColumns() },
  (columns) => [primaryKey({ columns: [columns.jurisdiction, columns.id] })],
);
const ROWS = 2_500;

let trial: TrialDatabase;
let store: Store;
beforeAll(async () => {
  trial = await createTrialDatabase('cases', null);
  const owner = postgres({ ...clientOptions(trial.owner), max: 1 });
  await owner.unsafe(createTableSql(table));
  await owner.unsafe('create index on older using gin (grams)');
  await owner.end();
  store = openStore({ name: 'cases', connection: trial.app, log: createLog('cases', 'silent') });
});
afterAll(async () => {
  await store.close();
  await trial.drop();
});
beforeEach(async () => {
  await store.db.delete(table);
  const rows = sql`select '331081', gen_random_uuid(), '前蔡' || lpad(n::text, 4, '0'), '', '{}' from generate_series(1, ${ROWS}) n`;
  await store.db.execute(sql`insert into ${table} (jurisdiction, id, name, search_text, grams) ${rows}`);
});

const WORDS = filling(table, (_, rows) => rows.map(({ name }) => searchable(name)));
const told = async (): Promise<number> => {
  const rows = await store.db.select().from(table).orderBy(asc(table.name));
  const right = rows.filter(({ name, searchText, grams }) => {
    const words = searchable(name);
    return searchText === words.searchText && grams.join() === words.grams.join();
  });
  return right.length;
};

it('tells every row what it is found by, and nothing the second time', async () => {
  expect(await fillSearch(store, [WORDS])).toBe(ROWS);
  expect(await told()).toBe(ROWS);
  expect(await fillSearch(store, [WORDS])).toBe(0);
});

it('leaves a row as it is that somebody has told', async () => {
  await store.db.execute(sql`update ${table} set search_text = 'x', grams = '{x}' where name = '前蔡0001'`);
  expect(await fillSearch(store, [WORDS])).toBe(ROWS - 1);
});

it('goes on where it was cut short', async () => {
  let batches = 0;
  const cut = filling(table, (_, rows) => {
    batches += 1;
    if (batches === 2) throw new Error('the machine went down');
    return rows.map(({ name }) => searchable(name));
  });
  await expect(fillSearch(store, [cut])).rejects.toThrow('the machine went down');
  expect(await told()).toBe(1_000);
  expect(await fillSearch(store, [WORDS])).toBe(ROWS - 1_000);
  expect(await told()).toBe(ROWS);
});

it('goes past rows that have no words, a batch of them and more, and looks at none of them again', async () => {
  await store.db.execute(sql`update ${table} set name = '（）' where name <= '前蔡1500'`);
  expect(await fillSearch(store, [WORDS])).toBe(ROWS);
  expect(await told()).toBe(ROWS);
  let looked = 0;
  const looking = filling(table, (_, rows) => {
    looked += rows.length;
    return rows.map(({ name }) => searchable(name));
  });
  await store.db.execute(sql`insert into ${table} (jurisdiction, id, name, search_text, grams)
    select '331081', gen_random_uuid(), '', '', '{}'`);
  expect([await fillSearch(store, [looking]), looked]).toEqual([1, 1]);
  expect([await fillSearch(store, [looking]), looked]).toEqual([0, 1]);
});
