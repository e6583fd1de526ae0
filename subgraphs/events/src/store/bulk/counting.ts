import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';

/** What whoever adds changes up to counters holds (kit/metrics). */
const LOCK = 'counters of events';

/** Adds up all that was counted and waits; afterwards figures are read as quickly as ever. */
export const addUpAll = async (owner: Store): Promise<void> => {
  for (;;) {
    const [row] = await owner.db.transaction(async (tx) => {
      // Whoever is about it is waited for: where nothing moves then, nothing waits.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${LOCK}))`);
      return tx.execute<{ moved: number }>(sql`select add_up_counters() as moved`);
    });
    if ((row?.moved ?? 0) === 0) return;
  }
};
