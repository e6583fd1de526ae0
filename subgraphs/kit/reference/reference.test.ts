import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { createLog } from '@network/schema/log';
import { sql } from 'drizzle-orm';
import { pgSchema } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTableSql } from '../log/trial-tables.ts';
import { clientOptions, openStore, type Store, type Transaction } from '../store/store.ts';
import { createTrialDatabase, type TrialDatabase } from '../store/trial.ts';
import {
  createReference,
  type Fact,
  type FeedPage,
  type FeedReader,
  feedAnswer,
  functionFeed,
  httpFeed,
  publish,
  type ReferenceOptions,
  readFeed,
} from './reference.ts';
import { outboxTable, positionTable } from './tables.ts';

const outbox = outboxTable(pgSchema('catalogue'));
const log = createLog('people', 'silent');
let owning: TrialDatabase;
let copying: TrialDatabase;
let owner: Store;
let copier: Store;

const run = async (connection: TrialDatabase['owner'], statement: string): Promise<void> => {
  const client = postgres({ ...clientOptions(connection), max: 1 });
  await client.unsafe(statement);
  await client.end();
};

beforeAll(async () => {
  owning = await createTrialDatabase('catalogue', null);
  copying = await createTrialDatabase('people', null);
  await run(owning.owner, createTableSql(outbox));
  await run(copying.owner, createTableSql(positionTable(pgSchema('people'))));
  await run(
    copying.owner,
    'create table copies (place bigint generated always as identity, key text, version integer)',
  );
  owner = openStore({ name: 'catalogue', connection: owning.app, log });
  copier = openStore({ name: 'people', connection: copying.app, log });
});
afterAll(async () => {
  await Promise.all([owner.close(), copier.close()]);
  await Promise.all([owning.drop(), copying.drop()]);
});
beforeEach(async () => {
  await run(owning.owner, 'truncate outbox');
  await run(copying.owner, 'truncate copies, reference_positions');
});

const fact = (key: string, version = 1): Fact => ({ topic: 'thing', key, version, payload: { name: `${key} 温岭` } });
const publishNow = (...facts: Fact[]) => owner.db.transaction((tx) => publish(tx, outbox, facts));
const write = async (tx: Transaction, facts: readonly Fact[]): Promise<void> => {
  for (const { key, version } of facts)
    await tx.execute(sql`insert into copies (key, version) values (${key}, ${version})`);
};
const copyOf = (change: Partial<ReferenceOptions> = {}) =>
  createReference({
    store: copier,
    peer: 'catalogue',
    read: functionFeed(owner.db, outbox),
    apply: write,
    every: 60_000,
    log,
    ...change,
  });
const copies = async (): Promise<string[]> => {
  const rows = await copier.db.execute<{ key: string }>(sql`select key from copies order by place`);
  return rows.map(({ key }) => key);
};
/** Polls until as many facts are copied: a transaction of another test on this server may hold the feed back. */
const untilCopied = async (reference: ReturnType<typeof copyOf>, count: number): Promise<string[]> => {
  const pollAndCount = async (): Promise<number> => {
    await reference.poll();
    return (await copies()).length;
  };
  await expect.poll(pollAndCount, { timeout: 30_000 }).toBe(count);
  return copies();
};

/** The first page, once all its facts are to be seen. */
const fullPage = async (count: number): Promise<FeedPage> => {
  const read = functionFeed(owner.db, outbox);
  await expect.poll(async () => (await read(null)).facts.length, { timeout: 30_000 }).toBe(count);
  return read(null);
};

/** A transaction that has published and waits to be told to commit. */
const publishLater = async (...facts: Fact[]): Promise<() => Promise<void>> => {
  const written = Promise.withResolvers<void>();
  const mayCommit = Promise.withResolvers<void>();
  const done = owner.db.transaction(async (tx) => {
    await publish(tx, outbox, facts);
    written.resolve();
    await mayCommit.promise;
  });
  await written.promise;
  return async () => {
    mayCommit.resolve();
    await done;
  };
};

it('an outage is logged once, as the error it is, whose values the log leaves out; its end is logged too', async () => {
  const error = new Error('Failed query: select $1\nparams: 13800000000');
  const logged: unknown[] = [];
  const note = (kind: string) => (fields: unknown) => logged.push([kind, fields]);
  const listening = { warn: note('warn'), info: note('info') } as unknown as ReferenceOptions['log'];
  const page: FeedPage = { facts: [], position: null, more: false };
  let polls = 0;
  const ended = Promise.withResolvers<void>();
  const read: FeedReader = async () => {
    polls += 1;
    if (polls < 3) throw error;
    if (polls > 3) ended.resolve();
    return page;
  };
  const reference = copyOf({ read, log: listening, every: 1 });
  await reference.start();
  await ended.promise;
  await reference.stop();
  expect(logged).toEqual([
    ['warn', { peer: 'catalogue', err: error }],
    ['info', { peer: 'catalogue', applied: 0 }],
  ]);
});

describe('order', () => {
  it('N-15a MUST apply two transactions committed in reverse order, none of them lost', async () => {
    const reference = copyOf();
    const commit = await publishLater(fact('begun first'));
    await publishNow(fact('committed first'));
    expect(await reference.poll()).toBe(0);
    await commit();
    expect(await untilCopied(reference, 2)).toEqual(['begun first', 'committed first']);
  });

  it('N-15b MUST hold back what was committed while an earlier transaction is under way, and lose nothing read before', async () => {
    const reference = copyOf();
    await publishNow(fact('a'));
    await untilCopied(reference, 1);
    const commit = await publishLater(fact('b'), fact('c'));
    await publishNow(fact('d'));
    expect(await reference.poll()).toBe(0);
    expect(await copies()).toEqual(['a']);
    await commit();
    await publishNow(fact('e'));
    expect(await untilCopied(reference, 5)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('copies a backlog of many pages in order', async () => {
    const keys = Array.from({ length: 1_201 }, (_, index) => `k${index}`);
    await publishNow(...keys.map((key) => fact(key)));
    expect(await untilCopied(copyOf(), keys.length)).toEqual(keys);
  });

  it('goes on from a position, page by page, and refuses a position that it did not give', async () => {
    await publishNow(fact('a'), fact('b'), fact('c'));
    await untilCopied(copyOf(), 3);
    const first = await readFeed(owner.db, outbox, { after: null, limit: 2 });
    expect(first).toEqual({ facts: [fact('a'), fact('b')], position: expect.stringMatching(/^\d+:\d+$/), more: true });
    const second = await readFeed(owner.db, outbox, { after: first.position, limit: 2 });
    expect(second).toMatchObject({ facts: [fact('c')], more: false });
    expect(await readFeed(owner.db, outbox, { after: second.position, limit: 2 })).toEqual({
      facts: [],
      position: second.position,
      more: false,
    });
    for (const after of ['', '12', 'a:b', '1:2:3', "1:1'", '99999999999999999999:1']) {
      await expect(readFeed(owner.db, outbox, { after, limit: 2 })).rejects.toThrow(
        /^Expected `after` to be the position of a page of this feed, found "/,
      );
    }
  });
});

describe('the end of a feed', () => {
  it('is given to whoever wants only what comes from now on, behind all that is told and nothing that is still to come', async () => {
    const answer = async (after: string | null): Promise<FeedPage> =>
      JSON.parse(await feedAnswer(owner.db, outbox, after === null ? '/feed' : `/feed?after=${after}`));
    expect(await answer('end')).toEqual({ facts: [], position: null, more: false });
    await publishNow(fact('a'), fact('b'));
    await expect.poll(async () => (await answer(null)).facts).toHaveLength(2);
    const { facts, position } = await answer('end');
    expect([facts, position]).toEqual([[], (await answer(null)).position]);
    await publishNow(fact('c'));
    await expect.poll(async () => (await answer(position)).facts).toEqual([fact('c')]);
  });
});

describe('exactly once', () => {
  it('N-15c MUST apply nothing of a page when the reader is killed half-way, and all of it once afterwards', async () => {
    await publishNow(fact('a'), fact('b'), fact('c'));
    const page = await fullPage(3);
    const workerData = { connection: copying.app, page };
    const reader = new Worker(new URL('./half-way.ts', import.meta.url), { workerData });
    reader.on('error', () => {});
    const [backend] = await once(reader, 'message');
    await run(copying.superuser, `select pg_terminate_backend(${backend}, 10000)`);
    await reader.terminate();
    expect(await copies()).toEqual([]);
    expect(await untilCopied(copyOf(), 3)).toEqual(['a', 'b', 'c']);
    expect(await copyOf().poll()).toBe(0);
  });

  it('N-15d MUST apply each fact once when two readers read the same page', async () => {
    const keys = Array.from({ length: 1_100 }, (_, index) => `k${index}`);
    await publishNow(...keys.map((key) => fact(key)));
    const bothRead = Promise.withResolvers<void>();
    let reads = 0;
    const read: FeedReader = async (after) => {
      const page = await functionFeed(owner.db, outbox)(after);
      reads += 1;
      if (reads === 2) bothRead.resolve();
      await bothRead.promise;
      return page;
    };
    const applied = await Promise.all([copyOf({ read }).poll(), copyOf({ read }).poll()]);
    expect(applied[0]! + applied[1]!).toBe((await copies()).length);
    expect(await untilCopied(copyOf(), keys.length)).toEqual(keys);
  });

  it('N-15e MUST apply nothing of a page that it cannot apply, and try it again', async () => {
    await publishNow(fact('a'), fact('b'));
    let hasFailed = false;
    const reference = copyOf({
      apply: async (tx, facts) => {
        await write(tx, facts);
        if (hasFailed) return;
        hasFailed = true;
        throw new Error('half-way');
      },
    });
    await fullPage(2);
    await expect(reference.poll()).rejects.toThrow('half-way');
    expect(await copies()).toEqual([]);
    expect(await untilCopied(reference, 2)).toEqual(['a', 'b']);
  });
});

describe('staleness', () => {
  const MINUTE = 60_000;

  it('N-15f MUST refuse current() with REFERENCE_STALE and name the copy when its last successful poll is too old; reads go on', async () => {
    let clock = Date.parse('2026-03-01T09:00:00Z');
    let isAnswering = true;
    const read: FeedReader = async (after) => {
      if (!isAnswering) throw new Error('no answer');
      return functionFeed(owner.db, outbox)(after);
    };
    const reference = copyOf({ read, now: () => clock });
    await publishNow(fact('a'));
    await untilCopied(reference, 1);
    isAnswering = false;
    clock += 15 * MINUTE;
    await expect(reference.poll()).rejects.toThrow('no answer');
    expect(reference.notReady()).toEqual([]);
    expect(() => reference.current()).not.toThrow();
    clock += 1;
    expect(reference.notReady()).toEqual([
      {
        what: 'copy of catalogue',
        because:
          'The feed of catalogue is behind: it was last read at 2026-03-01T09:00:00.000Z, more than 15 minutes ago.',
      },
    ]);
    expect(() => reference.current()).toThrow(
      expect.objectContaining({
        code: 'REFERENCE_STALE',
        message:
          'Expected the facts of catalogue to be no older than 15 minutes, found that it was last read at 2026-03-01T09:00:00.000Z, more than 15 minutes ago. Try again when catalogue answers.',
      }),
    );
    expect(await copies()).toEqual(['a']);
    isAnswering = true;
    await reference.poll();
    expect(() => reference.current()).not.toThrow();
  });

  it('N-15g MUST refuse current() before the first poll, and remember the last one over a restart', async () => {
    const before = copyOf();
    expect(() => before.current()).toThrow('found that it was never read to its end');
    expect(before.notReady()).toHaveLength(1);
    await before.poll();
    const after = copyOf({ read: () => Promise.reject(new Error('no answer')) });
    await expect(after.poll()).rejects.toThrow('no answer');
    expect(() => after.current()).not.toThrow();
  });

  it('a peer that starts later is not waited for, and is missed quietly until it first answers', async () => {
    const warned: unknown[] = [];
    const log = {
      warn: (fields: unknown) => warned.push(fields),
      info: () => {},
    } as unknown as ReferenceOptions['log'];
    const lost = new Error('lost');
    const ended = Promise.withResolvers<void>();
    let polls = 0;
    const read: FeedReader = async (after) => {
      polls += 1;
      if (polls < 3) throw new Error('not started yet');
      if (polls > 4) ended.resolve();
      if (polls > 3) throw lost;
      return { facts: [], position: after, more: false };
    };
    const reference = copyOf({ every: 1, later: true, read, log });
    await reference.start();
    expect(polls).toBe(0);
    await ended.promise;
    await reference.stop();
    expect(warned).toEqual([{ peer: 'catalogue', err: lost }]);
  });

  it('starts although the peer does not answer, goes on polling, and stops', async () => {
    let polls = 0;
    const reference = copyOf({
      every: 1,
      read: async (after) => {
        polls += 1;
        if (polls === 1) throw new Error('no answer');
        return { facts: [], position: after, more: false };
      },
    });
    await reference.start();
    expect(() => reference.current()).toThrow();
    await expect.poll(() => polls).toBeGreaterThan(2);
    expect(() => reference.current()).not.toThrow();
    await reference.stop();
    const seen = polls;
    await reference.poll();
    expect(polls).toBe(seen + 1);
  });
});

describe('over HTTP', () => {
  it('reads what the other side answers, signed, and says when there is no page', async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer(async (request, response) => {
      seen.push(request.headers.authorization);
      if (request.url?.startsWith('/feed') !== true) response.statusCode = 404;
      response.end(await feedAnswer(owner.db, outbox, request.url ?? '/'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const sign = async () => 'token';
    await publishNow(...Array.from({ length: 700 }, (_, index) => fact(`k${index}`)));
    expect(await untilCopied(copyOf({ read: httpFeed(address, sign) }), 700)).toHaveLength(700);
    expect(new Set(seen)).toEqual(new Set(['Bearer token']));
    await expect(httpFeed(`${address}/elsewhere`, sign)(null)).rejects.toThrow(
      "Expected a page of a peer's feed, found status 404. It will be asked again.",
    );
    await new Promise((resolve) => server.close(resolve));
    await expect(httpFeed(address, sign)(null)).rejects.toThrow(
      "Expected a page of a peer's feed, found no answer. It will be asked again.",
    );
  });
});
