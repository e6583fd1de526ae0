import { createLog } from '@network/schema/log';
import { asc, sql } from 'drizzle-orm';
import { boolean, date, integer, jsonb, numeric, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTableSql } from '../log/trial-tables.ts';
import { copyRows, copyWritten, linesOf, rowLine } from './copy.ts';
import { writeRows } from './rows.ts';
import { clientOptions, openStore, type Store, sqlStateOf } from './store.ts';
import { createTrialDatabase, type TrialDatabase } from './trial.ts';

const things = pgSchema('people').table(
  'things',
  {
    jurisdiction: text('jurisdiction').notNull(),
    id: uuid('id').notNull(),
    name: text('name'),
    tags: text('tags').array(),
    more: jsonb('more'),
    price: numeric('price', { precision: 12, scale: 2 }),
    count: integer('count'),
    isOpen: boolean('is_open'),
    on: date('on', { mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.jurisdiction, table.id] })],
);

let trial: TrialDatabase;
let store: Store;
beforeAll(async () => {
  trial = await createTrialDatabase('people', null);
  const owner = postgres({ ...clientOptions(trial.owner), max: 1 });
  await owner.unsafe(createTableSql(things));
  await owner.end();
  store = openStore({ name: 'people', connection: trial.app, log: createLog('people', 'silent') });
});
afterAll(async () => {
  await store.close();
  await trial.drop();
});

const words = fc.oneof(fc.string(), fc.constantFrom('', '\\N', '\\', 'a\tb', '"', '{}', 'NULL', '温\n岭\r', ','));
const line = words.map((word) => word.replaceAll('\0', ''));
const row = fc.record({
  jurisdiction: fc.constant('331081'),
  id: fc.uuid(),
  name: fc.option(line),
  tags: fc.option(fc.array(line, { maxLength: 4 })),
  more: fc.option(fc.dictionary(line, line, { maxKeys: 2 })),
  price: fc.option(fc.integer({ min: -99_999, max: 99_999 }).map((fen) => (fen / 100).toFixed(2))),
  count: fc.option(fc.integer({ min: -9, max: 9 })),
  isOpen: fc.option(fc.boolean()),
  on: fc.option(fc.constant('2022-02-03')),
});

it('copies any rows as they would be written', async () => {
  const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 12 });
  const afterwards = async (write: typeof copyRows, given: readonly (typeof things)['$inferInsert'][]) => {
    await store.db.delete(things);
    await store.db.transaction((tx) => write(tx, things, given));
    return store.db.select().from(things).orderBy(asc(things.id));
  };
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      expect(await afterwards(copyRows, given)).toEqual(await afterwards(writeRows, given));
    }),
    { numRuns: 60 },
  );
});

it('fails where a row is known, though the server says so only after the last one', async () => {
  await store.db.delete(things);
  const [one] = fc.sample(row, 1);
  const copying = store.db.transaction((tx) => copyRows(tx, things, [one!, one!]));
  expect(await copying.catch(sqlStateOf)).toMatch(/^(23505|25P02)$/);
  expect(await store.db.$count(things)).toBe(0);
});

it('copies what was written out, one copy after another, and the statement that follows tells of a refusal', async () => {
  await store.db.delete(things);
  const rows = fc.sample(row, 3_000).map((each, at) => ({
    ...each,
    id: `00000000-0000-0000-0000-${String(at).padStart(12, '0')}`,
  }));
  const copyAll = (...parts: readonly (typeof rows)[]) =>
    store.db.transaction(async (tx) => {
      for (const part of parts) await copyWritten(tx, things, linesOf(part.map((each) => rowLine(things, each))));
      await tx.execute(sql`select`);
    });
  await copyAll(rows.slice(0, 1), rows.slice(1, 2_000), rows.slice(2_000));
  expect(await store.db.$count(things)).toBe(3_000);
  await store.db.delete(things);
  expect(await copyAll(rows.slice(0, 2), rows.slice(1, 2), rows.slice(2, 3)).catch(sqlStateOf)).toMatch(
    /^(23505|25P02)$/,
  );
  expect(await store.db.$count(things)).toBe(0);
});
