import type { Store, Transaction } from '@network/kit/store';
import { eq, sql } from 'drizzle-orm';
import type { IntakeTables } from '../tables.ts';

export type PullRow = IntakeTables['pulls']['$inferSelect'];
export type PullStore = ReturnType<typeof createPullStore>;

/** What is known of the fetching of one system. */
export type PullState = Partial<Omit<PullRow, 'system'>>;

const LOCK = 'one-network pull';

/** How far each system has been fetched, and who is fetching. */
export const createPullStore = ({ db, name }: Pick<Store, 'db' | 'name'>, { pulls }: Pick<IntakeTables, 'pulls'>) => ({
  read: async (system: string): Promise<PullRow | null> => {
    const [row] = await db.select().from(pulls).where(eq(pulls.system, system));
    return row ?? null;
  },
  list: (): Promise<PullRow[]> => db.select().from(pulls),
  write: async (system: string, state: PullState, tx: Transaction | Store['db'] = db): Promise<void> => {
    await tx
      .insert(pulls)
      .values({ system, ...state })
      .onConflictDoUpdate({ target: pulls.system, set: state });
  },
  /**
   * Runs work while no other process does it for the same system; answers false where one is at it. The lock goes with
   * the connection: a process that dies leaves none.
   */
  alone: (system: string, work: () => Promise<void>): Promise<boolean> =>
    db.transaction(async (tx) => {
      const [row] = await tx.execute<{ got: boolean }>(
        sql`select pg_try_advisory_xact_lock(hashtext(${LOCK}), hashtext(${`${name} ${system}`})) as got`,
      );
      if (row?.got !== true) return false;
      await work();
      return true;
    }),
});
