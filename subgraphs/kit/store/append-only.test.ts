import { fileURLToPath } from 'node:url';
import { SUBGRAPHS } from '@network/schema/network';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOptions } from './store.ts';
import { createTrialDatabase, type TrialDatabase } from './trial.ts';

const migrationsOf = (name: string): string => fileURLToPath(new URL(`../../${name}/migrations`, import.meta.url));

describe.each(SUBGRAPHS)('the role that runs %s', (name) => {
  let trial: TrialDatabase;
  let app: postgres.Sql;
  beforeAll(async () => {
    trial = await createTrialDatabase(name, migrationsOf(name));
    app = postgres({ ...clientOptions(trial.app), max: 1 });
  });
  afterAll(async () => {
    await app.end({ timeout: 5 });
    await trial.drop();
  });

  it('may add to its logs and its outbox, and read them, and can do no more to them', async () => {
    const tables = await app<{ name: string }[]>`
      select tablename as name from pg_tables
      where schemaname = ${name} and (tablename like '%\\_actions' or tablename = 'outbox')`;
    expect(tables.length).toBeGreaterThan(0);
    for (const { name: table } of tables) {
      const [may] =
        await app`select has_table_privilege(${table}, 'insert') and has_table_privilege(${table}, 'select') as may`;
      expect([table, may]).toEqual([table, { may: true }]);
      const column = table === 'outbox' ? 'topic' : 'jurisdiction';
      for (const attempt of [
        `update ${table} set ${column} = ${column}`,
        `delete from ${table}`,
        `truncate ${table}`,
      ]) {
        await expect(app.unsafe(attempt), attempt).rejects.toThrow(`permission denied for table ${table}`);
      }
    }
  });
});
