import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';

/** Logs, batches with what they could not read, and provenance: what a revocation leaves behind. And the time of the last poll. */
const LEFT_BEHIND = ['event_actions', 'batches', 'quarantine', 'event_sources', 'reference_positions'];
/** Pages of counters hold the same cells in any order. */
const COUNTED = sql`
  select measure, place, day, dimensions, sum(amount) as amount from counted group by 1, 2, 3, 4 having sum(amount) <> 0
  order by 1, 2, 3, 4`;

/** Adds up what was counted to the last, whoever else is about it. */
const addUp = async ({ db }: Store): Promise<void> => {
  for (;;) {
    const [row] = await db.execute<{ moved: number | null }>(sql`select add_up_counters() as moved`);
    if (row?.moved === 0) return;
  }
};

/** Every row of every other table of the house, table by table. */
export const readContents = async (store: Store): Promise<Record<string, unknown[]>> => {
  await addUp(store);
  const { db } = store;
  const tables = await db.execute<{ name: string }>(sql`
    select tablename as name from pg_tables where schemaname = 'events' and tablename <> all (${sql.param([...LEFT_BEHIND, 'counters'])})
    order by tablename`);
  const contents: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const rows = await db.execute(sql`select * from ${sql.identifier(name)} t order by t.*::text`);
    contents[name] = [...rows];
  }
  contents['counted'] = [...(await db.execute(COUNTED))];
  return contents;
};
