import type { Connection } from '@network/kit/store';
import type { Logger } from '@network/schema/log';
import { findHolder, type Holder, isLock, takeLock } from '../lock.ts';
import { type Ending, startPostgres } from '../postgres/postgres.ts';
import { waitUntil } from '../postgres/wait.ts';
import { Refused } from '../refused.ts';
import { joinServer } from './joined.ts';

export type EmbeddedDatabase = {
  readonly superuser: Connection;
  /** Resolves when the server is gone; never while another process looks after it. */
  readonly exited: Promise<Ending>;
  /** Whether this process started it, and not another that it joined. */
  readonly isOurs: boolean;
  /** A second call hurries. */
  stop(): Promise<void>;
};

/** `processes`: how many of this network will use it, one unless told. */
export type EmbeddedOptions = {
  readonly data: string;
  readonly processes?: number | undefined;
  /** Whether this process leaves it to others to start the server anew; not unless told. */
  readonly isFollower?: boolean | undefined;
  readonly log: Logger;
};

/** What the process that looks after the server tells of it; no connection while it starts. */
export type Known = { readonly connection: Omit<Connection, 'password'> | null };

type Start = (options: EmbeddedOptions) => ReturnType<typeof startPostgres>;

/** How long another process may take to start the server. */
const JOIN_MS = 60_000;

/** Where the server answers that another process starts. @throws {Refused} when it does not get it started. */
const awaitServer = async (data: string, first: Holder<Known>): Promise<NonNullable<Known['connection']>> => {
  let holder: Holder<Known> | null = first;
  await waitUntil(() => {
    holder = findHolder<Known>(data, 'database');
    return holder?.known.connection !== null;
  }, JOIN_MS);
  const connection = holder?.known.connection ?? null;
  if (connection !== null) return connection;
  throw new Refused(
    `Expected the database in ${data} to serve, found that process ${first.pid} does not get it started. Stop that process, then try again.`,
  );
};

/** Starts the server here, or tells which other process has it. */
const startHere = async (options: EmbeddedOptions, start: Start): Promise<EmbeddedDatabase | Holder<Known>> => {
  const lock = takeLock<Known>(options.data, 'database', { connection: null });
  if (!isLock(lock)) return lock;
  try {
    const postgres = await start(options);
    const { password: _, ...connection } = postgres.connection;
    lock.tell({ connection });
    const stop = async (): Promise<void> => {
      await postgres.stop();
      lock.release();
    };
    return { superuser: postgres.connection, exited: postgres.exited, isOurs: true, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
};

/**
 * The embedded server of a data folder: started here, or joined where another process of this network runs it.
 * @throws {Refused} when it does not start, or another process does not get it started.
 */
export const openEmbedded = async (
  options: EmbeddedOptions,
  start: Start = startPostgres,
): Promise<EmbeddedDatabase> => {
  const { data, isFollower = false, log } = options;
  const found = await startHere(options, start);
  if ('stop' in found) return found;
  const connection = await awaitServer(data, found);
  const takeOver = async (): Promise<EmbeddedDatabase | null> => {
    const taken = await startHere(options, start);
    return 'stop' in taken ? taken : null;
  };
  return joinServer({ data, connection, takeOver: isFollower ? null : takeOver, log });
};
