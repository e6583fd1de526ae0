import { createTrialDatabase, type TrialDatabase } from '@network/kit/store/trial';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyzeHouses } from '../src/database/analyze.ts';
import { withConnection } from '../src/database/connect.ts';

let trials: readonly TrialDatabase[];
beforeAll(async () => {
  trials = [await createTrialDatabase('cases', null), await createTrialDatabase('events', null)];
});
afterAll(async () => {
  for (const { drop } of trials) await drop();
});

const asOwner = <Answer>({ owner }: TrialDatabase, work: (sql: Sql) => Promise<Answer>): Promise<Answer> =>
  withConnection({ connection: owner, variable: '' }, work);

/** How many rows the server believes a table to hold; -1 where it was never told. */
const believed = (trial: TrialDatabase): Promise<number> =>
  asOwner(trial, async (sql) => {
    const [row] = await sql`select reltuples::int as rows from pg_class where relname = 'taken'`;
    return row?.['rows'];
  });

it('has the server learn at once how many rows each table of every house holds', async () => {
  for (const [at, trial] of trials.entries())
    await asOwner(trial, (sql) =>
      sql.unsafe(`create table taken as select from generate_series(1, ${100 * (at + 1)})`),
    );
  expect(await Promise.all(trials.map(believed))).toEqual([-1, -1]);
  await analyzeHouses(trials);
  expect(await Promise.all(trials.map(believed))).toEqual([100, 200]);
});
