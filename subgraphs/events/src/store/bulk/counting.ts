import { lockOf } from '@network/kit/metrics/adding';
import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';

/** Adds up all that was counted and waits; afterwards figures are read as quickly as ever. */
export const addUpAll = async (owner: Store): Promise<void> => {
  for (;;) {
    const [row] = await owner.db.transaction(async (tx) => {
      // Whoever is about it is waited for: where nothing moves then, nothing waits.
      await tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(lockOf('events'))})`);
      return tx.execute<{ moved: number }>(sql`select add_up_counters() as moved`);
    });
    if ((row?.moved ?? 0) === 0) return;
  }
};
