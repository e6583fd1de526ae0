import { hash as digest } from 'node:crypto';
import type { Logger } from '@network/schema/log';
import { type Clock, systemClock } from '#transports/clock.ts';
import type { Kept, Store } from '../store.ts';
import { createSweep } from './sweep.ts';
import { connect, type StoreConnection } from './tables.ts';
import { createWriting } from './writing.ts';

/** How often what is over is removed, in milliseconds. */
const SWEEP_EVERY_MS = 5_000;

export type DatabaseStoreOptions = {
  /** As the role that may use the tables that `prepareDatabaseStore` makes. */
  readonly connection: StoreConnection;
  /** Room for all that is kept by all who share it; there may be a sixteenth more for each of them for a moment. */
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Logger;
  readonly clock?: Clock;
};

export type DatabaseStore = Required<Store> & {
  /** Removes what is over and what there is no room for, as is done every few seconds; false where another was at it. */
  sweep(): Promise<boolean>;
  close(): Promise<void>;
};

/** Keys hold signed viewers, so none is written down. */
const hashOf = (key: string): string => digest('sha256', key, 'hex');

/** Keeps answers in PostgreSQL, in the schema `gateway`, for all gateways that share it. */
export const openDatabaseStore = ({
  connection,
  bytes,
  now,
  log,
  clock = systemClock,
}: DatabaseStoreOptions): DatabaseStore => {
  let sql = connect(connection);
  const { sweep, noteUse, noteAdded } = createSweep({ sql: () => sql, bytes, now });

  const get: Store['get'] = async (keys) => {
    if (keys.length === 0) return [];
    const found = new Array<Kept | undefined>(keys.length).fill(undefined);
    const hashes = keys.map(hashOf);
    const time = now();
    const rows = await sql`
      select k.n::int, a.answer, a.asked_at, a.ends_at, to_json(a.tags) as tags, a.mark::float8
      from unnest(${`{${hashes.join()}}`}::text[]) with ordinality as k (hash, n)
        join gateway.answers a on a.key = decode(k.hash, 'hex')
        join gateway.state s on s.is_only and a.mark between s.forgotten and s.changes
      where a.asked_at <= ${time} and a.ends_at > ${time}
        and not exists (select from gateway.ended e where e.tag = any (a.tags) and e.change > a.mark)`;
    for (const { n, answer, asked_at: at, ends_at: until, tags, mark } of rows) {
      found[n - 1] = { text: answer, at, until, tags, mark };
      noteUse(hashes[n - 1] ?? '');
    }
    return found;
  };

  /** A new life of the state: at the first start, and where the server has crashed and lost all that was kept. */
  const beginLife = () => sql`
    insert into gateway.state (changes, forgotten)
    select n, n from (select nextval('gateway.lives') * 4294967296 as n) life on conflict do nothing`;

  const mark = async (): Promise<number> => {
    const [state] = await sql`select changes::float8 from gateway.state where is_only`;
    if (state !== undefined) return state['changes'];
    await beginLife();
    return mark();
  };

  const invalidate = async (tags: readonly string[]): Promise<void> => {
    // The state is locked until the change can be seen, so that changes are seen in the order of their numbers.
    const counted = await sql`
      with change as (update gateway.state set changes = changes + 1 where is_only returning changes),
        named as (insert into gateway.ended (tag, change)
          select distinct tag, changes from json_array_elements_text(${JSON.stringify(tags)}::text::json) tag, change
          on conflict (tag) do update set change = excluded.change)
      select from change`;
    if (counted.length > 0) return;
    await beginLife();
    await invalidate(tags);
  };

  let isClosed = false;
  let stop = (): void => undefined;
  let sweeping: Promise<unknown> | null = null;
  const sweepNow = (): void => {
    if (isClosed || sweeping !== null) return;
    stop();
    sweeping = sweep()
      .catch((error: unknown) => log.debug({ err: error }, 'could not sweep what is kept'))
      .finally(() => {
        sweeping = null;
        if (!isClosed) stop = clock.after(SWEEP_EVERY_MS, sweepNow);
      });
  };
  stop = clock.after(SWEEP_EVERY_MS, sweepNow);

  const onWritten = (size: number): void => {
    if (noteAdded(size)) sweepNow();
  };
  const writeOne = createWriting({ sql: () => sql, bytes, now, onWritten });

  return {
    get,
    mark,
    invalidate,
    sweep,
    set: (key, kept) => writeOne(hashOf(key), kept),
    reopen: () => {
      const old = sql;
      sql = connect(connection);
      void old.end({ timeout: 0 }).catch(() => undefined);
    },
    close: async () => {
      isClosed = true;
      stop();
      await sql.end({ timeout: 1 });
    },
  };
};
