import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import type { FileTable } from '@network/kit/formats';
import { clientOptions, openStore, type Store } from '@network/kit/store';
import { createTrialDatabase, type TrialDatabase } from '@network/kit/store/trial';
import type { Logger } from '@network/schema/log';
import { pgSchema } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { intakeTables } from '../tables.ts';
import { createPullStore } from './pull-store.ts';
import { createPulls, type Pulled, type PullsOptions } from './pulls.ts';

/** A system that answers over HTTP as the test says, and what it was asked. */
export const startSystem = async (answer: (request: URL, response: ServerResponse) => void) => {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(new URL(request.url ?? '/', 'http://system'), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    paths: () => asked.map(({ url }) => url),
    close: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
};

export const SHAPE = { format: 'table', columns: [['编号'], ['时间']] } as const;
export const JSON_SHAPE = { ...SHAPE, format: 'json', at: 'rows' } as const;

/** What a pull brought, as a test compares it. */
export type Taken = { readonly file: string; readonly rows: readonly (readonly string[])[] };

const readRows = async (tables: AsyncIterable<FileTable>): Promise<string[][]> => {
  const found: string[][] = [];
  for await (const { rows } of tables)
    for await (const some of rows) found.push(...some.map(({ cells }) => [...cells]));
  return found;
};

const PULLS = `create table events.pulls (system text primary key, watermark text, last_attempt timestamptz,
  last_success timestamptz, last_fault text, failures integer not null default 0, next_at timestamptz)`;

/** A database of pulls, in which what is pulled is only noted, and a table of another system. */
export const openPullTrial = async () => {
  const trial: TrialDatabase = await createTrialDatabase('events', null);
  const tables = intakeTables(pgSchema('events'));
  const owner = postgres({ ...clientOptions(trial.owner), max: 1 });
  await owner.unsafe(PULLS);
  await owner.end();
  const foreign = postgres({ ...clientOptions(trial.superuser), max: 1 });
  const lines: string[] = [];
  const write = (...said: readonly unknown[]): void => void lines.push(inspect(said, { depth: 9 }));
  const log = { trace: () => undefined, debug: write, info: write, warn: write, error: write } as unknown as Logger;
  const open = (): Store => openStore({ name: 'events', connection: trial.app, log });
  const store = open();
  const { host, port, database, user, password } = trial.superuser;
  const connection = `postgres://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
  return {
    store,
    open,
    foreign,
    connection,
    tables,
    lines,
    pulls: createPullStore(store, tables),
    /** Pulls of these sources, each attempt noted; `take` may be replaced. */
    create: (options: Partial<PullsOptions> & Pick<PullsOptions, 'sources'>) => {
      const taken: Taken[] = [];
      const take = async ({ file, tables: pulled, also }: Pulled): Promise<void> => {
        const rows = await readRows(pulled);
        await store.db.transaction(async (tx) => {
          taken.push({ file, rows });
          await also(tx);
        });
      };
      const secret = (): string | null => null;
      return { taken, pulls: createPulls({ store: createPullStore(store, tables), take, log, secret, ...options }) };
    },
    close: async (): Promise<void> => {
      await foreign.end();
      await store.close();
      await trial.drop();
    },
  };
};
export type PullTrial = Awaited<ReturnType<typeof openPullTrial>>;
