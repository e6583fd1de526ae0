import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';

/** Logs, batches with what they could not read, and provenance: what a revocation leaves behind. And the time of the last poll. */
const LEFT_BEHIND = ['event_actions', 'batches', 'quarantine', 'event_sources', 'reference_positions'];

/** Adds up what was counted to the last, whoever else is about it. */
const addUp = async ({ db }: Store): Promise<void> => {
  for (;;) {
    await db.execute(sql`select add_up_counters()`);
    if ((await db.execute(sql`select from counter_changes limit 1`)).length === 0) return;
  }
};

/** Every row of every other table of the house, table by table. */
export const readContents = async (store: Store): Promise<Record<string, unknown[]>> => {
  await addUp(store);
  const { db } = store;
  const tables = await db.execute<{ name: string }>(sql`
    select tablename as name from pg_tables where schemaname = 'events' and tablename <> all (${sql.param(LEFT_BEHIND)})
    order by tablename`);
  const contents: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const rows = await db.execute(sql`select * from ${sql.identifier(name)} t order by t.*::text`);
    contents[name] = [...rows];
  }
  return contents;
};
