import type { Connection } from '@network/kit/store';
import type { Logger } from '@network/schema/log';
import { findHolder, type Holder, isLock, takeLock } from '../lock.ts';
import { keepPassword } from '../postgres/cluster.ts';
import { type Ending, startPostgres } from '../postgres/postgres.ts';
import { waitUntil } from '../postgres/wait.ts';
import { Refused } from '../refused.ts';

export type EmbeddedDatabase = {
  readonly superuser: Connection;
  /** Resolves when the server is gone; never where another process looks after it. */
  readonly exited: Promise<Ending>;
  /** A second call hurries. */
  stop(): Promise<void>;
};

/** `processes`: how many of this network will use it, one unless told. */
export type EmbeddedOptions = {
  readonly data: string;
  readonly processes?: number | undefined;
  readonly log: Logger;
};

type Known = { readonly connection: Omit<Connection, 'password'> | null };

const NEVER = new Promise<never>(() => undefined);

/** How long another process may take to start the server. */
const JOIN_MS = 60_000;

const join = async (data: string, first: Holder<Known>): Promise<EmbeddedDatabase> => {
  let holder: Holder<Known> | null = first;
  await waitUntil(() => {
    holder = findHolder<Known>(data, 'database');
    return holder?.known.connection !== null;
  }, JOIN_MS);
  const connection = holder?.known.connection ?? null;
  if (connection === null) {
    throw new Refused(
      `Expected the database in ${data} to serve, found that process ${first.pid} does not get it started. Stop that process, then try again.`,
    );
  }
  return { superuser: { ...connection, password: keepPassword(data) }, exited: NEVER, stop: async () => undefined };
};

/**
 * The embedded server of a data folder: started here, or joined where another process of this network runs it.
 * @throws {Refused} when it does not start, or another process does not get it started.
 */
export const openEmbedded = async (options: EmbeddedOptions): Promise<EmbeddedDatabase> => {
  const { data } = options;
  const answer = takeLock<Known>(data, 'database', { connection: null });
  if (!isLock(answer)) return join(data, answer);
  try {
    const postgres = await startPostgres(options);
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
