import { parentPort, workerData } from 'node:worker_threads';
import { createLog } from '@network/schema/log';
import { sql } from 'drizzle-orm';
import { type Connection, openStore } from '../store/store.ts';
import { createReference, type FeedPage } from './reference.ts';

/** A reader for a trial, in a thread of its own: it writes all facts of a page but the last, and waits to be killed. */
const { connection, page } = workerData as { connection: Connection; page: FeedPage };
const log = createLog('people', 'silent');

await createReference({
  store: openStore({ name: 'people', connection, log }),
  peer: 'catalogue',
  read: async () => page,
  apply: async (tx, facts) => {
    for (const { key, version } of facts.slice(0, -1))
      await tx.execute(sql`insert into copies (key, version) values (${key}, ${version})`);
    const [backend] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    parentPort?.postMessage(backend?.pid);
    await new Promise(() => {});
  },
  every: 60_000,
  log,
}).poll();
