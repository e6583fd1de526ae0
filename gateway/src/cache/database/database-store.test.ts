import { createHash } from 'node:crypto';
import { createLog } from '@network/schema/log';
import { ANONYMOUS } from '@network/schema/viewer';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createTrialClock } from '#transports/trial-clock.ts';
import { openCache } from '../cache.ts';
import { keyOfAnswer } from '../keys.ts';
import type { Store } from '../store.ts';
import { operationOf, purposeOf } from '../trial-network.ts';
import { openDatabaseStore } from './database-store.ts';
import { createTrialDatabase, type TrialDatabase } from './trial-database.ts';

const clock = { now: 1_000 };
let database: TrialDatabase;
let store: Store & { sweep(): Promise<boolean> };
let other: typeof store;
beforeAll(async () => {
  database = await createTrialDatabase();
  [store, other] = [database.open(() => clock.now), database.open(() => clock.now)];
});
beforeEach(async () => {
  clock.now = 1_000;
  await database.crash();
});
afterAll(() => database.drop());

const keptFor = (mark: number, text = '{}') => ({ text, at: 1_000, until: 2_000, tags: ['people'], mark });
const count = async (table: string): Promise<unknown> =>
  (await database.sql.unsafe(`select count(*)::int as count from gateway.${table}`))[0]?.['count'];

it('holds hashes of keys, and nothing of the viewers that are in them', async () => {
  const viewer = { ...ANONYMOUS, subject: 'officer-331081-7', purpose: 'case 12' };
  const key = keyOfAnswer(
    operationOf('query ($secret: ID) { myTown { code } }', { variables: { secret: '4417' } }),
    purposeOf(viewer),
    {
      supergraph: 's',
      scope: 'PRIVATE',
    },
  );
  await store.set(key, keptFor(await store.mark(), '{"code":"1"}'));
  await store.invalidate(['people']);
  const tables = ['answers', 'ended', 'state'];
  const rows = await Promise.all(tables.map((table) => database.sql.unsafe(`select t::text from gateway.${table} t`)));
  const [answers] = rows;
  expect(answers).toHaveLength(1);
  expect(answers?.[0]?.['t']).toContain(createHash('sha256').update(key).digest('hex'));
  for (const secret of ['officer', '331081', 'case 12', 'myTown', '4417'])
    expect(JSON.stringify(rows)).not.toContain(secret);
});

it('knows nothing of what was asked for before the server crashed', async () => {
  const before = await store.mark();
  await store.invalidate(['people']);
  await store.set('k', keptFor(await store.mark()));
  await database.crash();
  await store.set('k', keptFor(before + 1));
  await other.invalidate(['events']);
  await store.set('l', keptFor(before + 2));
  expect(await store.get(['k', 'l'])).toEqual([undefined, undefined]);
  await store.set('k', keptFor(await other.mark()));
  expect(await store.get(['k'])).toMatchObject([{ text: '{}' }]);
});

it('removes what is over, and leaves alone what somebody is writing', async () => {
  const mark = await store.mark();
  for (const key of ['k', 'l']) await store.set(key, keptFor(mark));
  clock.now = 2_000;
  await store.set('m', { ...keptFor(mark), until: 2_001 });
  await database.sql.begin(async (sql) => {
    await sql`select from gateway.answers where key = sha256('l') for update`;
    await Promise.all([store.sweep(), other.sweep()]);
    expect(await count('answers')).toBe(2);
  });
  await store.sweep();
  expect(await count('answers')).toBe(1);
});

it('remembers no more tags than there are places for', async () => {
  await store.invalidate(Array.from({ length: 9_999 }, (_, index) => `tag ${index}`));
  for (const tag of ['one', 'two', 'three']) await store.invalidate([tag]);
  const mark = await store.mark();
  await store.sweep();
  expect(await count('ended')).toBe(3);
  await store.set('k', { ...keptFor(mark), tags: ['tag 7', 'one'] });
  expect(await other.get(['k'])).toMatchObject([{ mark }]);
});

it('sweeps by itself, every few seconds and where a sixteenth has come', async () => {
  const time = createTrialClock();
  const options = { connection: database.connection, log: createLog('gateway', 'silent'), clock: time };
  const own = openDatabaseStore({ ...options, bytes: 160_000, now: () => clock.now });
  const mark = await own.mark();
  await own.set('k', keptFor(mark));
  clock.now = 2_000;
  time.pass(5_000);
  await vi.waitFor(async () => expect(await count('answers')).toBe(0));
  await vi.waitFor(() => expect(time.pending()).toBe(1));
  await other.set('k', keptFor(mark));
  await own.set('l', { ...keptFor(mark, 'x'.repeat(11_000)), until: 3_000 });
  await vi.waitFor(async () => expect(await count('answers')).toBe(1));
  await own.close();
  await vi.waitFor(() => expect(time.pending()).toBe(0));
});

it('goes by keys, however little there was when its statements were planned', async () => {
  const fresh = await createTrialDatabase();
  const scans = async (): Promise<Record<string, number>[]> => {
    const rows = await fresh.sql`
      select relname as name, seq_scan::int as whole, idx_scan::int as keyed from pg_stat_user_tables
      where schemaname = 'gateway' order by 1`;
    return rows.map((row) => ({ ...row }));
  };
  const own = fresh.open(() => clock.now);
  const mark = await own.mark();
  await Promise.all([own.set('k', keptFor(mark)), own.invalidate(['events'])]);
  const before = await scans();
  expect(await own.get(['k', 'l'])).toMatchObject([{ mark }, undefined]);
  await own.invalidate(['people']);
  // A connection that ends tells the server what it did.
  await own.close();
  await vi.waitFor(async () => {
    const after = await scans();
    for (const [at, { keyed }] of before.entries()) expect(after[at]!['keyed']).toBeGreaterThan(keyed!);
    expect(after.map(({ whole }) => whole)).toEqual(before.map(({ whole }) => whole));
  });
  await fresh.drop();
});

it('is asked for nothing of others that share it, which are not told', async () => {
  const told: (readonly string[])[] = [];
  const changes = { tell: async (tags: readonly string[]) => void told.push(tags), onTold: () => () => undefined };
  const others = { number: 1, pushes: { enter: async () => () => undefined }, changes };
  const all = { peers: [], sign: async () => '', log: createLog('gateway', 'silent'), now: () => new Date(0), others };
  const settings = { bytes: 1e6, responses: true, entities: true };
  await store.set('k', keptFor(await store.mark()));
  const [sharing, alone] = [openCache({ ...all, settings: { ...settings, store } }), openCache({ ...all, settings })];
  await sharing.invalidate(['people']);
  expect([told, await other.get(['k'])]).toEqual([[], [undefined]]);
  await alone.invalidate(['people']);
  expect(told).toEqual([['people']]);
  await Promise.all([sharing.close(), alone.close()]);
});
