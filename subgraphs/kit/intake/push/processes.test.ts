import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toyRow, toySource } from '@network/kit/mapping/trial-toys';
import { createLog } from '@network/schema/log';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BatchSummary, Intake, IntakeWays } from '../intake.ts';
import { bytesOf, csvOf, OPERATOR, openToyShop, type ToyShop, tables, toyActions, toys } from '../trial/trial-toys.ts';
import { createBatchDesk } from './batch-desk.ts';
import { createPushes } from './pushes.ts';
import { openSpool } from './spool.ts';

let shop: ToyShop;
let spool: string;
let opened: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  shop = await openToyShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
  spool = join(tmpdir(), `toys-${randomUUID()}`);
  await shop.empty();
});
afterEach(async () => {
  await Promise.all(opened.map(({ close }) => close()));
  opened = [];
  await rm(spool, { recursive: true, force: true });
});

/** An intake as a process has it. */
const start = async (ways: Partial<IntakeWays> = {}): Promise<Intake & { stop(): Promise<void> }> => {
  const intake = await shop.open({ 'toy-shop.yaml': toySource() }, { ways: { spool, secret: () => null, ...ways } });
  const home = await intake.run({ close: async () => undefined });
  opened.push(home);
  return { ...intake, stop: home.close };
};
const send = async ({ desk }: Intake, content: string): Promise<string> => {
  const sent = { system: 'toy-shop', file: 'toys.csv', jurisdiction: '331081', viewer: OPERATOR };
  return (await desk.push?.({ ...sent, body: bytesOf(content, 512) }))?.batch ?? '';
};
/** A file that a process answered for, and nobody has taken. */
const leave = async (content: string): Promise<string> => {
  const intake = await start();
  await intake.stop();
  return send(intake, content);
};
const done = async ({ desk }: Intake, batch: string): Promise<BatchSummary> => {
  for (;;) {
    const summary = await desk.read(OPERATOR, batch);
    if (summary.state === 'TAKEN' || summary.state === 'FAILED') return summary;
    await new Promise(setImmediate);
  }
};

/** Keeps each import of toys waiting for its turn, until they are let go. */
const holdImports = async () => {
  const [held, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const holding = shop.store.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(current_schema() || '.intake.toy'))`);
    held.resolve();
    await released.promise;
  });
  await held.promise;
  return {
    /** Resolves when so many imports wait. */
    waiting: async (count: number): Promise<void> => {
      for (let found = 0; found < count; ) {
        const [row] = await shop.store.db.execute<{ found: number }>(sql`
          select count(*)::int as found from pg_locks l join pg_database d on d.oid = l.database
          where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`);
        found = row?.found ?? 0;
      }
    },
    letGo: async (): Promise<void> => {
      released.resolve();
      await holding;
    },
  };
};

describe('S-01 two processes', () => {
  it('that are at one file at once take it once', async () => {
    const batch = await leave(csvOf(toyRow('1'), toyRow('2', { bought: 'x' })));
    const hold = await holdImports();
    const [one, other] = await Promise.all([start(), start()]);
    await hold.waiting(2);
    await hold.letGo();
    await done(one, batch);
    await Promise.all([one.stop(), other.stop()]);
    expect(await one.desk.read(OPERATOR, batch)).toMatchObject({ state: 'TAKEN', taken: 1, unchanged: 0 });
    expect(await shop.store.db.$count(toyActions)).toBe(1);
    expect(await shop.store.db.$count(tables.quarantine)).toBe(1);
  });

  it('one that is told to stop leaves what it was at to the next, and calls nothing failed', async () => {
    const hold = await holdImports();
    const one = await start();
    const batch = await send(one, csvOf(toyRow('1')));
    await hold.waiting(1);
    const stopped = one.stop();
    await hold.letGo();
    await stopped;
    expect(await one.desk.read(OPERATOR, batch)).toMatchObject({ state: 'RUNNING', fault: null, taken: 0 });
    expect(await shop.store.db.$count(toys)).toBe(0);
    expect(await done(await start(), batch)).toMatchObject({ state: 'TAKEN', taken: 1 });
  });

  it('drops a file whose batch is that of another file, as after a store was put back', async () => {
    await leave(csvOf(toyRow('1')));
    await shop.store.db.update(tables.batches).set({ sha256: '0'.repeat(64) });
    const intake = await start();
    await intake.stop();
    expect(await readdir(spool)).toEqual([]);
    expect(await shop.store.db.$count(toys)).toBe(0);
  });

  it('says nothing more of a batch that is taken', async () => {
    const intake = await start();
    const batch = await send(intake, csvOf(toyRow('1')));
    await done(intake, batch);
    const number = Number(batch.slice('events-'.length));
    expect(await createBatchDesk(shop.store, tables).set(number, { state: 'FAILED', fault: 'late' })).toBeNull();
    expect(await intake.desk.read(OPERATOR, batch)).toMatchObject({ state: 'TAKEN', fault: null });
  });
});

describe('S-01 several processes that receive and one that takes', () => {
  /** One that takes what the others receive, once `tell` says that something came. */
  const startTaker = async () => {
    let look = (): void => undefined;
    const taker = await start({ onTold: (listener) => (look = listener) });
    return { taker, tell: () => look() };
  };

  it('take what each receives, in the order of the batches whoever is told of first', async () => {
    const { taker, tell } = await startTaker();
    const told: string[] = [];
    const [one, other] = [
      await start({ tell: () => told.push('one') }),
      await start({ tell: () => told.push('other') }),
    ];
    const batches = [];
    for (const [at, name] of ['熊', '虎', '猫'].entries())
      batches.push(await send(at === 1 ? other : one, csvOf(toyRow('1', { name }))));
    expect(told).toEqual(['one', 'other', 'one']);
    expect(await one.desk.read(OPERATOR, batches[2]!)).toMatchObject({ state: 'RECEIVED' });
    tell();
    for (const batch of batches) expect(await done(other, batch)).toMatchObject({ state: 'TAKEN', taken: 1 });
    expect(await shop.store.db.select().from(toys)).toMatchObject([{ name: '猫' }]);
    await taker.stop();
    expect(await readdir(spool)).toEqual([]);
  });

  it('answer the first batch for an Idempotency-Key that another of them has got, and refuse other bytes', async () => {
    const { tell } = await startTaker();
    const [one, other] = [await start({ tell }), await start({ tell })];
    const sent = {
      system: 'toy-shop',
      file: 'toys.csv',
      jurisdiction: '331081',
      viewer: OPERATOR,
      idempotencyKey: 'k',
    };
    const push = ({ desk }: Intake, row: string) => desk.push!({ ...sent, body: bytesOf(csvOf(row)) });
    const [first, second] = await Promise.all([push(one, toyRow('1')), push(other, toyRow('1'))]);
    expect(second.batch).toBe(first.batch);
    await expect(push(other, toyRow('2'))).rejects.toThrow(/Idempotency-Key/);
    expect(await done(other, first.batch)).toMatchObject({ state: 'TAKEN', taken: 1 });
    expect(await shop.store.db.$count(tables.batches)).toBe(1);
  });

  it('take a failed one again for whoever asks', async () => {
    const { tell } = await startTaker();
    const told = vi.fn(tell);
    const one = await start({ tell: told });
    const batch = await send(one, 'not a table of toys\n');
    expect(await done(one, batch)).toMatchObject({ state: 'FAILED' });
    await one.desk.retry(OPERATOR, batch);
    expect(await done(one, batch)).toMatchObject({ state: 'FAILED' });
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('leave a file alone whose batch is not yet in the store', async () => {
    const { taker, tell } = await startTaker();
    const one = await start({ tell });
    const waiting = await openSpool(spool);
    const parcel = await waiting.receive(bytesOf(csvOf(toyRow('7'))), 1e6);
    const slip = {
      system: 'toy-shop',
      file: 'toys.csv',
      jurisdiction: '331081',
      viewer: OPERATOR,
      sha256: parcel.sha256,
    };
    await waiting.keep(parcel, { ...slip, number: 999_999 });
    await done(one, await send(one, csvOf(toyRow('1'))));
    await taker.stop();
    expect(await readdir(spool)).toEqual(['999999.file', '999999.json']);
  });
});

describe('S-01 a store that is away', () => {
  it.each([
    ['does not answer', { code: 'ECONNREFUSED' }],
    ['keeps a batch locked for too long', { code: '57014' }],
  ])('that %s is waited for, longer each time; the file is taken then', async (_, cause) => {
    const away = Object.assign(new Error('away'), cause);
    const take = vi.fn().mockRejectedValueOnce(away).mockRejectedValueOnce(away).mockResolvedValue(undefined);
    const pauses: number[] = [];
    const pushes = createPushes({
      ...{ spool: await openSpool(spool), desk: createBatchDesk(shop.store, tables), failedDays: 1, take },
      log: createLog('events', 'silent'),
      wait: async (ms) => void pauses.push(ms),
    });
    const sent = { system: 'toy-shop', file: 'toys.csv', jurisdiction: '331081', viewer: OPERATOR, kind: 'toy' };
    const { number } = await pushes.push({ ...sent, body: bytesOf(csvOf(toyRow('1'))), mostBytes: 1e6 });
    await pushes.settled();
    expect(take).toHaveBeenCalledTimes(3);
    expect(pauses).toEqual([1_000, 2_000]);
    expect(await shop.store.db.select().from(tables.batches)).toMatchObject([
      { number, state: 'RUNNING', fault: null },
    ]);
    expect(await readdir(spool)).toEqual([]);
  });
});
