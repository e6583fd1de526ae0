import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection } from '@network/kit/store';
import type { Logger } from '@network/schema/log';
import { Refused } from '../refused.ts';
import { findBinaries } from './binaries.ts';
import { type Cluster, createCluster, keepPassword, placeCluster } from './cluster.ts';
import { findPostmaster, readPostmaster, stopPostmaster } from './postmaster.ts';
import { makeRuntime, removeRuntime } from './runtime.ts';
import { settings } from './settings.ts';
import type { Notice, Order, Orders } from './supervision.ts';

/** How the server ended: on request, or not and then why. */
export type Ending = { readonly isExpected: boolean; readonly because: string };

export type RunningPostgres = {
  /** The superuser on the database "postgres". */
  readonly connection: Connection;
  /** Stops the server and resolves when it has gone; a second call hurries. */
  stop(): Promise<void>;
  /** Resolves when the server, or the supervisor that looks after it, is gone. */
  readonly exited: Promise<Ending>;
};

export type PostgresOptions = {
  /** Folder of the network's data; it exists. */
  readonly data: string;
  readonly log: Logger;
  /** How many processes of a network will use it, one unless told. */
  readonly processes?: number | undefined;
  /** For tests: nothing is forced to the disk, and `data` is removed when the server has ended. */
  readonly isTrial?: boolean;
  /** For a trial whose server is started again: its `data` stays. */
  readonly keepsData?: boolean;
};

const PORT = 5432;

/** A server that outlived its network (both its guards were killed at once) is stopped before ours starts. */
const stopSurvivor = async (files: string, log: Logger): Promise<void> => {
  const survivor = findPostmaster(files);
  if (survivor !== null) {
    log.warn({ pid: survivor.pid }, 'found a database server of an earlier run; stopping it first');
    await stopPostmaster(survivor.pid);
  }
  const left = readPostmaster(files);
  if (left !== null) removeRuntime(left.runtime);
};

const startSupervisor = (orders: Orders): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(new URL('./supervisor.ts', import.meta.url)), JSON.stringify(orders)], {
    cwd: '/',
    // A session of its own: Ctrl-C at the terminal is for the network, which stops the server last.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

type Guard = {
  readonly ready: Promise<number>;
  readonly ended: Promise<Ending>;
  /** Resolves when the supervisor itself is gone, which tells of the end a moment before its own. */
  readonly gone: Promise<void>;
};

const guard = (supervisor: ChildProcess): Guard => {
  const ready = Promise.withResolvers<number>();
  const ended = Promise.withResolvers<Ending>();
  const gone = Promise.withResolvers<void>();
  supervisor.on('message', (notice: Notice) => {
    if (notice.kind === 'ready') ready.resolve(notice.pid);
    else ended.resolve(notice);
  });
  const end = (because: string): void => {
    ended.resolve({ isExpected: false, because });
    gone.resolve();
  };
  supervisor.once('error', ({ message }) => end(message));
  supervisor.once('exit', () => end('its supervisor was ended from outside'));
  return { ready: ready.promise, ended: ended.promise, gone: gone.promise };
};

type Start = { readonly cluster: Cluster; readonly runtime: string; readonly options: PostgresOptions };

const ordersFor = ({ cluster, runtime, options }: Start): Orders => {
  const files = join(cluster.folder, 'cluster');
  const binaries = findBinaries(cluster.account);
  const isTrial = options.isTrial ?? false;
  createCluster(cluster, { binaries, runtime, password: keepPassword(options.data), isTrial });
  return {
    command: join(binaries, 'postgres'),
    args: ['-D', files, '-p', String(PORT), '-k', runtime, ...settings({ isTrial, processes: options.processes ?? 1 })],
    account: cluster.account,
    files,
    logFile: join(options.data, 'postgres.log'),
    // The cluster's folder may be far from the data.
    leavings: isTrial && !options.keepsData ? [runtime, options.data, dirname(cluster.folder)] : [runtime],
  };
};

/**
 * Starts the embedded PostgreSQL on a data folder under a supervisor of its own, and makes its files at the first time.
 * It listens on a private unix socket only. When this process ends in whatever way, the supervisor stops the server.
 * @throws {Refused} when there are no binaries, no account to run under, or the server does not start.
 */
export const startPostgres = async (options: PostgresOptions): Promise<RunningPostgres> => {
  const cluster = placeCluster(options.data);
  await stopSurvivor(join(cluster.folder, 'cluster'), options.log);
  const runtime = makeRuntime(cluster.account);
  const supervisor = startSupervisor(ordersFor({ cluster, runtime, options }));
  const { ready, ended, gone } = guard(supervisor);
  const first = await Promise.race([ready, ended]);
  if (typeof first !== 'number') {
    throw new Refused(
      `Expected the database to start, found: ${first.because}. ${join(options.data, 'postgres.log')} says more.`,
    );
  }
  options.log.info({ pid: first, supervisor: supervisor.pid }, 'the database serves');

  const order = (text: Order): void => {
    if (supervisor.connected) supervisor.send(text);
  };
  let stops = 0;
  const stop = async (): Promise<void> => {
    stops += 1;
    order('stop');
    await ended;
    // Nothing to do where the supervisor has done it; all of it where the supervisor was killed.
    await stopPostmaster(first, () => stops > 1);
    await gone;
    removeRuntime(runtime);
  };
  const connection = {
    host: runtime,
    port: PORT,
    database: 'postgres',
    user: 'postgres',
    password: keepPassword(options.data),
  };
  return { connection, stop, exited: ended };
};
