import type { SubgraphName } from '@network/schema/network';
import { eq } from 'drizzle-orm';
import { pgSchema } from 'drizzle-orm/pg-core';
import type { Store, Transaction } from '../store/store.ts';
import type { Fact, FeedPage } from './page.ts';
import { positionTable } from './tables.ts';

/** How far a copy has come, and when its peer's feed was last read to the end. */
export type Progress = { readonly position: string | null; readonly polledAt: string | null };

/** One page to write, read from the feed after `after`. */
export type PageToWrite = {
  readonly after: string | null;
  readonly page: FeedPage;
  /** Now, RFC 3339. */
  readonly at: string;
  readonly apply: (tx: Transaction, facts: readonly Fact[]) => Promise<void>;
};

/** Reads and writes the position of the copies of one peer's facts. */
export const createCopy = ({ store, peer }: { readonly store: Store; readonly peer: SubgraphName }) => {
  const positions = positionTable(pgSchema(store.name));
  const isPeer = eq(positions.peer, peer);

  return {
    readProgress: async (): Promise<Progress> => {
      const [row] = await store.db.select().from(positions).where(isPeer);
      return row ?? { position: null, polledAt: null };
    },

    /**
     * Writes a page's facts and the position after them in one transaction.
     * @returns false when another reader was first to go on from `after`; then nothing is written.
     */
    writePage: ({ after, page, at, apply }: PageToWrite): Promise<boolean> =>
      store.db.transaction(async (tx) => {
        await tx.insert(positions).values({ peer }).onConflictDoNothing();
        const [row] = await tx.select().from(positions).where(isPeer).for('update');
        if (row?.position !== after) return false;
        if (page.facts.length > 0) await apply(tx, page.facts);
        const progress = { position: page.position, ...(page.more ? {} : { polledAt: at }) };
        await tx.update(positions).set(progress).where(isPeer);
        return true;
      }),
  };
};
