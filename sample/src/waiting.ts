import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '@network/kit/store';
import type { SubgraphName } from '@network/schema/network';
import { sql } from 'drizzle-orm';

/** Who copies whose facts, as the subgraphs' composition roots have it. */
const READERS = {
  catalogue: ['people', 'events', 'cases', 'inspections'],
  people: ['events', 'cases', 'inspections'],
} as const;

const LOOK_AGAIN_MILLISECONDS = 100;
/** Other databases of a server may hold a long transaction: a feed shows nothing that is newer than the oldest. */
const PATIENCE_MILLISECONDS = 300_000;

const headOf = async ({ db }: Store): Promise<string | null> => {
  const [row] = await db.execute<{ head: string }>(
    sql`select xid::text || ':' || position as head from outbox order by outbox.xid desc, outbox.position desc limit 1`,
  );
  return row?.head ?? null;
};

const positionOf = async ({ db }: Store, peer: SubgraphName): Promise<string | null> => {
  const [row] = await db.execute<{ position: string | null }>(
    sql`select position from reference_positions where peer = ${peer}`,
  );
  return row?.position ?? null;
};

/** Waits until every subgraph has copied what these peers of theirs have published. @throws {Error} after five minutes. */
export const waitForCopies = async (
  stores: Readonly<Record<SubgraphName, Store>>,
  peers: readonly (keyof typeof READERS)[],
): Promise<void> => {
  const latest = Date.now() + PATIENCE_MILLISECONDS;
  for (const peer of peers) {
    const head = await headOf(stores[peer]);
    for (const reader of READERS[peer]) {
      while ((await positionOf(stores[reader], peer)) !== head) {
        if (Date.now() > latest) throw new Error(`${reader} has not copied the facts of ${peer} within five minutes`);
        await pause(LOOK_AGAIN_MILLISECONDS);
      }
    }
  }
};
