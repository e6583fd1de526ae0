import type { Connection } from '@network/kit/store';
import { withConnection } from './connect.ts';

/** How long a database may take to say that it answers, and what relies on one that does not to close. */
const PATIENCE_MS = 1_000;

const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, PATIENCE_MS));

const isAnswering = (connection: Connection): Promise<boolean> =>
  Promise.race([
    withConnection({ connection, variable: '' }, async () => true).catch(() => false),
    pause().then(() => false),
  ]);

/**
 * Closes what works on a database: in order, however long that takes, where the database answers. Where it does not, what
 * is under way will not end either: its connections wait longer each time that they find nobody.
 */
export const closeOver =
  (database: Connection, close: () => Promise<void>, isThere = isAnswering) =>
  async (): Promise<void> => {
    const closing = close();
    // One that fails later has nobody who hears of it.
    closing.catch(() => undefined);
    if (await isThere(database)) return closing;
    await Promise.race([closing, pause()]);
  };
