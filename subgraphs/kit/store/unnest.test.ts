import { createLog } from '@network/schema/log';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from './store.ts';
import { createTrialDatabase, type TrialDatabase } from './trial.ts';
import { unnest } from './unnest.ts';

let trial: TrialDatabase;
let store: Store;

beforeAll(async () => {
  trial = await createTrialDatabase('people', null);
  store = openStore({ name: 'people', connection: trial.app, log: createLog('people', 'silent') });
});
afterAll(async () => {
  await store.close();
  await trial.drop();
});

/** Text as PostgreSQL takes it: without NUL and unpaired surrogates. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((any) => any.replaceAll('\0', '')),
  fc.constantFrom('', 'NULL', '{}', ',', '"', '\\', '\\"', "'", '\n', ' 温岭 '),
);

it('brings rows as they are, whatever stands in a text', async () => {
  const row = fc.record({
    words: fc.option(text),
    number: fc.option(fc.integer({ min: -2_147_483_648, max: 2_147_483_647 })),
    json: fc.record({ words: text, list: fc.array(text) }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1 }), async (rows) => {
      const found = await store.db.execute(sql`
        select words, number, json::json from ${unnest([
          [rows.map(({ words }) => words), 'text'],
          [rows.map(({ number }) => number), 'integer'],
          [rows.map(({ json }) => JSON.stringify(json)), 'line'],
        ])} as row(words, number, json)`);
      const parsed = found.map(({ json, ...rest }) => ({
        ...rest,
        json: typeof json === 'string' ? JSON.parse(json) : json,
      }));
      expect(parsed).toEqual(rows);
    }),
    { numRuns: 50 },
  );
});
