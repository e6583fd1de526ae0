import { isUnreachable, type Store, sqlStateOf } from '@network/kit/store';
import { invariant } from '@network/schema/errors';
import { and, eq, ne } from 'drizzle-orm';
import type { BatchRow } from '../shown/batches.ts';
import type { IntakeTables } from '../tables.ts';

/** SQLSTATE of a statement that waited too long: another process holds the batch. */
const QUERY_CANCELED = '57014';

type Insert = IntakeTables['batches']['$inferInsert'];
export type BatchDesk = ReturnType<typeof createBatchDesk>;

/** Writes what becomes of batches that are not taken by a command. */
export const createBatchDesk = ({ db, name }: Pick<Store, 'db' | 'name'>, tables: IntakeTables) => ({
  name,
  db,
  tables,
  /** Inserts a batch in the transaction in which `keep` puts its file away: there is none without the other. */
  insert: (batch: Insert, keep: (row: BatchRow) => Promise<void>): Promise<BatchRow> =>
    db.transaction(async (tx) => {
      const [row] = await tx.insert(tables.batches).values(batch).returning();
      invariant(row !== undefined, 'an inserted batch comes back');
      await keep(row);
      return row;
    }),
  /** Says how far a batch has come; one that is taken stays so, and answers null. */
  set: async (number: number, change: Pick<Insert, 'state' | 'fault'>): Promise<BatchRow | null> => {
    const { batches } = tables;
    const isOpen = and(eq(batches.number, number), ne(batches.state, 'TAKEN'));
    const [row] = await db.update(batches).set(change).where(isOpen).returning();
    return row ?? null;
  },
  /** Whether a failure only means that the database, or the batch, is not to be had for now. */
  isAway: (error: unknown): boolean => isUnreachable(error) || sqlStateOf(error) === QUERY_CANCELED,
});
