import type { Fact } from '@network/kit/reference';
import { read } from '@network/kit/scope';
import type { Store, Transaction } from '@network/kit/store';
import type { Viewer } from '@network/schema/viewer';
import { eq } from 'drizzle-orm';
import { referenceClocks } from './tables.ts';

/** Reads the copied clocks. Anybody may know what time it is for a government. */
export const createClockStore = ({ db, prepare }: Store) => {
  const clocks = prepare('clocks', db.select().from(referenceClocks));
  return { list: (viewer: Viewer) => read(viewer, clocks) };
};
export type ClockStore = ReturnType<typeof createClockStore>;

/** Copies what the catalogue tells of clocks; its other facts are of no use here. */
export const applyCatalogueFacts = async (tx: Transaction, facts: readonly Fact[]): Promise<void> => {
  for (const { topic, key, payload } of facts) {
    if (topic !== 'clock') continue;
    await tx.delete(referenceClocks).where(eq(referenceClocks.jurisdiction, key));
    if (payload !== null) await tx.insert(referenceClocks).values(payload as typeof referenceClocks.$inferInsert);
  }
};
