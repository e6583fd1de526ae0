import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '@network/kit/store';
import type { Logger } from '@network/schema/log';
import { findHolder } from '../lock.ts';
import { keepPassword } from '../postgres/cluster.ts';
import type { Ending } from '../postgres/postgres.ts';
import { makeRuntime, removeRuntime } from '../postgres/runtime.ts';
import type { EmbeddedDatabase, Known } from './embedded.ts';

export type Joining = {
  readonly data: string;
  /** Where the server answers now. */
  readonly connection: Omit<Connection, 'password'>;
  /** Looks after the server from now on; null where another process has begun to. Left out by who only follows. */
  readonly takeOver: (() => Promise<EmbeddedDatabase | null>) | null;
  readonly log: Logger;
};

const LOOK_MS = 500;
/** A unix socket's path has 103 bytes on macOS; `/socket/.s.PGSQL.5432` is added to the folder's. */
const LONGEST = 103 - 21;

/** Where this process finds the server, wherever that is just now: in the data, or apart where their path is too long. */
const placeLink = (data: string) => {
  const isNear = Buffer.byteLength(data) <= LONGEST;
  const folder = isNear ? data : makeRuntime(null);
  const link = join(folder, 'socket');
  return {
    link,
    point: (runtime: string): void => {
      const half = `${link}.${process.pid}`;
      rmSync(half, { force: true });
      symlinkSync(runtime, half);
      renameSync(half, link);
    },
    remove: (): void => {
      if (!isNear) removeRuntime(folder);
    },
  };
};

/**
 * The server that another process looks after. When that process ends, whoever joined it finds the server again where it
 * is started anew, or starts it: its connections name a link to the server's socket and not the socket.
 */
export const joinServer = ({ data, connection, takeOver, log }: Joining): EmbeddedDatabase => {
  const { link, point, remove } = placeLink(data);
  const exited = Promise.withResolvers<Ending>();
  let [place, own]: [string, EmbeddedDatabase | null] = [connection.host, null];
  let isStopped = false;
  let looking = Promise.resolve();
  const follow = (runtime: string): void => {
    if (runtime === place) return;
    point(runtime);
    place = runtime;
    log.info('found the database again');
  };
  const keep = async (start: () => Promise<EmbeddedDatabase | null>): Promise<void> => {
    own = await start();
    if (own === null) return;
    point(own.superuser.host);
    log.warn('the process that kept the database has ended; this one keeps it now');
    void own.exited.then(exited.resolve);
  };
  const look = async (): Promise<void> => {
    const holder = findHolder<Known>(data, 'database');
    if (holder === null) return takeOver === null ? undefined : keep(takeOver);
    if (holder.known.connection !== null) follow(holder.known.connection.host);
  };
  const lookAgain = async (): Promise<void> => {
    await look().catch((error: Error) => {
      isStopped = true;
      exited.resolve({ isExpected: false, because: error.message });
    });
    if (own === null && !isStopped) timer = later();
  };
  const later = (): NodeJS.Timeout =>
    setTimeout(() => {
      looking = lookAgain();
    }, LOOK_MS).unref();
  point(place);
  let timer = later();
  return {
    superuser: { ...connection, host: link, password: keepPassword(data) },
    exited: exited.promise,
    isOurs: false,
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      if (own === null) await looking;
      await own?.stop();
      remove();
    },
  };
};
