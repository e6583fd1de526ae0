import type { FileShape, FileTable, RawRow } from '@network/kit/formats';
import type { PullText } from '@network/kit/mapping/pull';
import type { Transaction } from '@network/kit/store';
import { Fault } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { backOff, millisecondsOf } from './back-off.ts';
import { httpTables, type PullTools } from './http-tables.ts';
import { postgresTables } from './postgres-tables.ts';
import type { PullStore } from './pull-store.ts';

/** A system that is fetched. */
export type PulledSource = { readonly system: string; readonly pull: PullText; readonly shape: FileShape };

/** What a pull brings: taken in as one batch, in whose transaction `also` runs. */
export type Pulled = {
  readonly system: string;
  readonly file: string;
  readonly viewer: Viewer;
  readonly tables: AsyncIterable<FileTable>;
  readonly also: (tx: Transaction) => Promise<void>;
};

export type PullsOptions = {
  readonly sources: readonly PulledSource[];
  readonly store: PullStore;
  readonly take: (pulled: Pulled) => Promise<unknown>;
  readonly log: Logger;
  readonly secret: PullTools['secret'];
  readonly fetch?: PullTools['fetch'];
  readonly now?: () => Date;
  /** From 0 to 1. */
  readonly random?: () => number;
};

/** Who fetches: the network itself, by order of whoever wrote the source file. */
const PULLER: Viewer = { ...ANONYMOUS, subject: 'pull', roles: ['OPERATOR'] };
const TICK_MS = 15_000;
const NEVER = { nextAt: null, watermark: null, failures: 0 };

const sentenceOf = (error: unknown): string =>
  error instanceof Fault ? error.message : 'Something went wrong on our side; the log says what.';

const greatest = (one: string | null, other: string | undefined): string | null =>
  other === undefined || other === '' || (one !== null && one >= other) ? one : other;

/** The rows of a table, while the greatest text of a column is told. */
async function* watching(
  { columns, rows }: FileTable,
  column: string,
  tell: (text: string | undefined) => void,
): AsyncGenerator<readonly RawRow[]> {
  const at = columns.indexOf(column);
  for await (const some of rows) {
    for (const { cells } of some) tell(cells[at]);
    yield some;
  }
}

type Fetching = { readonly tables: AsyncGenerator<FileTable>; readonly watermark: () => string | null };

const open = ({ pull, shape }: PulledSource, since: string | null, tools: PullTools): Fetching => {
  let watermark = since;
  const { http, postgres } = pull;
  if (postgres !== undefined) {
    const onMoment = (moment: string): void => {
      watermark = moment;
    };
    return { tables: postgresTables(postgres, shape, { since, tools, onMoment }), watermark: () => watermark };
  }
  async function* tables(): AsyncGenerator<FileTable> {
    if (http === undefined) return;
    const column = http.watermark?.column;
    const wanted = column === undefined ? shape : { ...shape, columns: [...shape.columns, [column]] };
    for await (const table of httpTables(http, wanted, { since, tools })) {
      const tell = (text: string | undefined): void => {
        watermark = greatest(watermark, text);
      };
      yield column === undefined ? table : { ...table, rows: watching(table, column, tell) };
    }
  }
  return { tables: tables(), watermark: () => watermark };
};

async function* chained<Item>(first: Item, rest: AsyncIterator<Item>): AsyncGenerator<Item> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** The tables from the first row on; null where there is none. */
const fromFirstRow = async (tables: AsyncGenerator<FileTable>): Promise<AsyncGenerator<FileTable> | null> => {
  for (let table = await tables.next(); table.done !== true; table = await tables.next()) {
    const rows = table.value.rows[Symbol.asyncIterator]();
    let first = await rows.next();
    while (first.done !== true && first.value.length === 0) first = await rows.next();
    if (first.done !== true) return chained({ ...table.value, rows: chained(first.value, rows) }, tables);
  }
  return null;
};

export type Pulls = ReturnType<typeof createPulls>;

/**
 * Fetches what the source files say is to be fetched, each system by one process at a time. What a pull brings is one batch,
 * in whose transaction its watermark moves: after a crash the same is fetched again and found unchanged. One that brings
 * nothing leaves no batch. After a failure it waits longer each time.
 */
export const createPulls = (options: PullsOptions) => {
  const { sources, store, take, log, secret, now = () => new Date(), random = Math.random } = options;
  const stopping = new AbortController();
  const tools: PullTools = { secret, fetch: options.fetch ?? globalThis.fetch, signal: stopping.signal };

  const pullOnce = async (source: PulledSource, since: string | null, at: Date): Promise<void> => {
    const { system, pull } = source;
    const done = (watermark: string | null) => ({
      ...{ watermark, lastSuccess: at.toISOString(), lastFault: null, failures: 0 },
      nextAt: new Date(at.getTime() + millisecondsOf(pull.every)).toISOString(),
    });
    const fetching = open(source, since, tools);
    try {
      const tables = await fromFirstRow(fetching.tables);
      if (tables === null) return await store.write(system, done(since));
      const file = `pull ${at.toISOString()}`;
      const also = (tx: Transaction): Promise<void> => store.write(system, done(fetching.watermark()), tx);
      await take({ system, file, viewer: PULLER, tables, also });
    } finally {
      await fetching.tables.return(undefined);
    }
  };

  const fail = async (system: string, error: unknown, { failures, at }: { failures: number; at: Date }) => {
    if (stopping.signal.aborted) return;
    if (error instanceof Fault) log.warn({ system, failures, code: error.code }, 'a system could not be fetched');
    else log.error({ system, failures, err: error }, 'a system could not be fetched');
    const nextAt = new Date(at.getTime() + backOff(failures, random())).toISOString();
    await store.write(system, { failures, lastFault: sentenceOf(error), nextAt });
  };

  const attempt = async (source: PulledSource): Promise<void> => {
    const { system } = source;
    const at = now();
    const { nextAt, watermark, failures } = (await store.read(system)) ?? NEVER;
    if (nextAt !== null && new Date(nextAt) > at) return;
    await store.write(system, { lastAttempt: at.toISOString() });
    await pullOnce(source, watermark, at).catch((error: unknown) =>
      fail(system, error, { failures: failures + 1, at }),
    );
  };

  /** Fetches, one after another, every system whose time has come and that no other process is at. */
  const tick = async (): Promise<void> => {
    for (const source of sources) {
      if (stopping.signal.aborted) return;
      await store.alone(source.system, () => attempt(source));
    }
  };

  let running = Promise.resolve();
  const again = (): void => {
    if (stopping.signal.aborted || sources.length === 0) return;
    setTimeout(() => {
      running = tick()
        .catch((error: unknown) => {
          if (!stopping.signal.aborted) log.error({ err: error }, 'the fetching of systems failed');
        })
        .then(again);
    }, TICK_MS).unref();
  };

  return {
    tick,
    /** Looks every quarter of a minute what is due, until `close`. */
    start: again,
    /** Stops; what is under way is rolled back. */
    close: async (): Promise<void> => {
      stopping.abort();
      await running;
    },
  };
};
