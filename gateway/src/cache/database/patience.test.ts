import { createLog } from '@network/schema/log';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Clock, systemClock } from '#transports/clock.ts';
import { createTrialClock } from '#transports/trial-clock.ts';
import { readHints } from '../hints.ts';
import { createPolicyOf } from '../policy.ts';
import { keepAnswers } from '../responses.ts';
import { createMemoryStore, type Store, StoreAway } from '../store.ts';
import { operationOf, purposeOf, SUPERGRAPH } from '../trial-network.ts';
import { withPatience } from './patience.ts';
import { createTrialDatabase, type TrialDatabase } from './trial-database.ts';

const PLACE = operationOf('{ place { code } }');
const log = createLog('gateway', 'silent');
const now = () => 1_000;
const settled = () => new Promise((resolve) => setImmediate(resolve));
const kept = (mark: number) => ({ text: '{}', at: 1_000, until: 9_000, tags: ['people'], mark });

/** A store that answers, hangs or fails as it is told. */
const open = () => {
  const trial: { how: 'answer' | 'hang' | 'fail'; reopened: number; asked: string[]; held?: Promise<void> } = {
    ...{ how: 'answer', reopened: 0, asked: [] },
  };
  const memory = createMemoryStore(1e6, now);
  const asked = <Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> => {
    trial.asked.push(name);
    if (trial.how === 'answer') return work();
    return trial.how === 'hang' ? new Promise(() => undefined) : Promise.reject(new Error('down'));
  };
  const store: Store = {
    get: (keys) =>
      asked('get', async () => {
        await trial.held;
        return memory.get(keys);
      }),
    set: (key, one) => asked('set', () => memory.set(key, one)),
    mark: () => asked('mark', () => memory.mark()),
    invalidate: (tags) => asked(`invalidate ${tags}`, () => memory.invalidate(tags)),
    reopen: () => {
      trial.reopened += 1;
    },
  };
  const clock = createTrialClock();
  const said: string[] = [];
  const telling = createLog('gateway', 'silent');
  telling.warn = (_: unknown, text?: string) => void said.push(text ?? '');
  telling.info = (text: unknown) => void said.push(String(text));
  return { trial, clock, said, memory, patient: withPatience(store, { log: telling, clock }) };
};

it('gives up a store that hangs after a moment, and leaves it alone until it answers', async () => {
  const { trial, clock, said, patient } = open();
  trial.how = 'hang';
  const waiting = Promise.allSettled([patient.get(['k']), patient.mark()]);
  clock.pass(249);
  await settled();
  expect(trial.reopened).toBe(0);
  clock.pass(1);
  for (const one of await waiting) expect(one).toMatchObject({ status: 'rejected', reason: expect.any(StoreAway) });
  await expect(patient.get(['k'])).rejects.toThrow(StoreAway);
  await expect(patient.set('k', kept(0))).rejects.toThrow(StoreAway);
  expect([trial.asked, trial.reopened, said]).toEqual([['get', 'mark'], 1, [expect.stringContaining('cannot be had')]]);
  clock.pass(1_000);
  clock.pass(2_000);
  await settled();
  await settled();
  expect(trial.reopened).toBe(2);
  trial.how = 'answer';
  clock.pass(1_000);
  await settled();
  expect(await patient.get(['k'])).toEqual([undefined]);
  expect(said).toHaveLength(2);
  expect(clock.pending()).toBe(0);
});

it('ends what could not be ended before it gives anything again', async () => {
  const { trial, clock, memory, patient } = open();
  await patient.set('k', kept(0));
  trial.how = 'fail';
  await expect(patient.invalidate(['people'])).rejects.toThrow(StoreAway);
  await expect(patient.invalidate(['events', 'people'])).rejects.toThrow(StoreAway);
  expect(await memory.get(['k'])).toMatchObject([{ text: '{}' }]);
  trial.how = 'answer';
  clock.pass(1_000);
  await expect(patient.get(['k'])).rejects.toThrow(StoreAway);
  await settled();
  expect(await patient.get(['k'])).toEqual([undefined]);
  expect(trial.asked.slice(-3)).toEqual(['invalidate people,events', 'get', 'get']);
});

it.each(Array.from({ length: 16 }, (_, moment) => moment))(
  'ends what changed while it was tried again, at its moment %i',
  async (moment) => {
    const { trial, clock, patient } = open();
    await patient.set('k', kept(0));
    trial.how = 'fail';
    await expect(patient.mark()).rejects.toThrow(StoreAway);
    trial.how = 'answer';
    clock.pass(1_000);
    for (let passed = 0; passed < moment; passed += 1) await null;
    await Promise.allSettled([patient.invalidate(['people'])]);
    await settled();
    expect(await patient.get(['k'])).toEqual([undefined]);
  },
);

it('ends anew what changed again while it was tried', async () => {
  const { trial, clock, memory, patient } = open();
  trial.how = 'fail';
  await expect(patient.invalidate(['people'])).rejects.toThrow(StoreAway);
  trial.how = 'answer';
  const held = Promise.withResolvers<void>();
  trial.held = held.promise;
  clock.pass(1_000);
  await settled();
  await memory.set('k', kept(await memory.mark()));
  await expect(patient.invalidate(['people'])).rejects.toThrow(StoreAway);
  held.resolve();
  await settled();
  expect(await patient.get(['k'])).toEqual([undefined]);
});

it('still owes what it had to end when the trial fails, too', async () => {
  const { trial, clock, patient } = open();
  await patient.set('k', kept(0));
  trial.how = 'fail';
  await expect(patient.invalidate(['people'])).rejects.toThrow(StoreAway);
  for (const how of ['fail', 'answer'] as const) {
    trial.how = how;
    clock.pass(1_000);
    await settled();
  }
  expect(await patient.get(['k'])).toEqual([undefined]);
});

it('reads what has arrived while this process was busy before it gives up', async () => {
  const { trial, patient, clock } = open();
  const asked = patient.get(['k']);
  clock.pass(250);
  expect(await asked).toEqual([undefined]);
  await settled();
  expect(trial.reopened).toBe(0);
});

it('is tried no more once it is closed', async () => {
  const { trial, clock, patient } = open();
  trial.how = 'fail';
  await expect(patient.mark()).rejects.toThrow(StoreAway);
  clock.pass(1_000);
  patient.close();
  await settled();
  expect(clock.pending()).toBe(0);
  const other = open();
  other.trial.how = 'fail';
  await expect(other.patient.mark()).rejects.toThrow(StoreAway);
  other.patient.close();
  expect(other.clock.pending()).toBe(0);
});

let database: TrialDatabase;
beforeAll(async () => {
  database = await createTrialDatabase();
});
afterAll(() => database.drop());

it('costs callers of a database that hangs or dies nothing but what was kept', async () => {
  const store = database.open(now);
  // It is tried again soon, and waits no longer for that than for anything else.
  const clock: Clock = {
    ...systemClock,
    after: (milliseconds, run) => systemClock.after(Math.min(milliseconds, 250), run),
  };
  const patient = withPatience(store, { log, clock });
  const policyOf = createPolicyOf(readHints(SUPERGRAPH));
  let count = 0;
  const ask = keepAnswers(async () => ({ data: Buffer.from(`${++count}`), errors: [] }), {
    ...{ store: patient, policyOf, supergraph: 's', now, log },
  });
  const asked = async () => String((await ask(PLACE, purposeOf())).data);
  await store.mark();
  expect(await asked()).toBe('1');
  await vi.waitFor(async () => expect(await patient.get(['other'])).toEqual([undefined]));
  await database.sql.begin(async (sql) => {
    await sql`lock table gateway.answers, gateway.state in access exclusive mode`;
    expect([await asked(), await asked()]).toEqual(['2', '3']);
    await expect(patient.invalidate(['people'])).rejects.toThrow(StoreAway);
  });
  await vi.waitFor(() => patient.get(['other']), 20_000);
  await vi.waitFor(async () => expect(await asked()).toBe(await asked()), 20_000);
  await database.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'one-network-gateway' and pid <> pg_backend_pid()`;
  for (const one of [await asked(), await asked()]) expect(Number(one)).toBeGreaterThanOrEqual(4);
  await vi.waitFor(async () => expect(await asked()).toBe(await asked()), 20_000);
  patient.close();
});
