import type { Connection } from '@network/kit/store';
import type { Logger } from '@network/schema/log';
import { isLock, takeLock } from '../lock.ts';
import { type Ending, startPostgres } from '../postgres/postgres.ts';
import { Refused } from '../refused.ts';

export type EmbeddedDatabase = {
  readonly superuser: Connection;
  /** Resolves when the server is gone; never where another process looks after it. */
  readonly exited: Promise<Ending>;
  /** A second call hurries. */
  stop(): Promise<void>;
};

type Known = { readonly connection: Omit<Connection, 'password'> | null };

const NEVER = new Promise<never>(() => undefined);

/**
 * The embedded server of a data folder: started here, or joined where another process of this network runs it.
 * @throws {Refused} when it does not start, or is just being started or stopped by another process.
 */
export const openEmbedded = async (data: string, log: Logger): Promise<EmbeddedDatabase> => {
  const answer = takeLock<Known>(data, 'database', { connection: null });
  if (!isLock(answer)) {
    const { connection } = answer.known;
    if (connection === null) {
      throw new Refused(
        `Expected the database in ${data} to be free or to serve, found process ${answer.pid} just starting it. Try again in a moment.`,
      );
    }
    const { keepPassword } = await import('../postgres/cluster.ts');
    return { superuser: { ...connection, password: keepPassword(data) }, exited: NEVER, stop: async () => undefined };
  }
  try {
    const postgres = await startPostgres({ data, log });
    const { password: _, ...connection } = postgres.connection;
    answer.tell({ connection });
    const stop = async (): Promise<void> => {
      await postgres.stop();
      answer.release();
    };
    return { superuser: postgres.connection, exited: postgres.exited, stop };
  } catch (error) {
    answer.release();
    throw error;
  }
};
