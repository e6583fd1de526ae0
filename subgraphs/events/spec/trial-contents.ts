import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';

/** Logs, batches with what they could not read, and provenance: what a revocation leaves behind. And the time of the last poll. */
const LEFT_BEHIND = ['event_actions', 'batches', 'quarantine', 'event_sources', 'reference_positions'];

/** Every row of every other table of the house, table by table. */
export const readContents = async ({ db }: Store): Promise<Record<string, unknown[]>> => {
  await db.execute(sql`select add_up_counters()`);
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
