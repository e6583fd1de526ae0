import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTrialDatabase, type TrialDatabase } from './database/trial-database.ts';
import { createMemoryStore, type Store } from './store.ts';

let database: TrialDatabase;
beforeAll(async () => {
  database = await createTrialDatabase();
});
afterAll(() => database.drop());

/** A store as one process sees it, and as another that shares it. */
type Opened = { readonly store: Store; readonly other: Store; readonly settle: () => Promise<void> };
type Open = (bytes: number, now: () => number) => Promise<Opened>;

const inMemory: Open = async (bytes, now) => {
  const store = createMemoryStore(bytes, now);
  return { store, other: store, settle: async () => undefined };
};
const inDatabase: Open = async (bytes, now) => {
  await database.crash();
  const [store, other] = [database.open(now, bytes), database.open(now, bytes)];
  const settle = async (): Promise<void> => {
    while (!(await store.sweep())) await new Promise(setImmediate);
  };
  return { store, other, settle };
};

const keptFor = (mark: number, tags: readonly string[] = ['a'], text = '{}') => ({
  text,
  at: 1_000,
  until: 2_000,
  tags,
  mark,
});

describe.each<[string, Open]>([
  ['in memory', inMemory],
  ['in a database', inDatabase],
])('what is kept %s', (_, openStore) => {
  const open = async (bytes = 1e6) => {
    const clock = { now: 1_000 };
    return { clock, ...(await openStore(bytes, () => clock.now)) };
  };

  it('is given as it was, in the order of the keys', async () => {
    const { store, other } = await open();
    const mark = await store.mark();
    const kept = ['{"a":"\\u0000","字":"\\\\\'\\""}', '[1.5]'].map((text) => keptFor(mark, ['a', 'b"{},\\'], text));
    await Promise.all([store.set('k', kept[0]!), other.set('l', kept[1]!)]);
    expect(await other.get(['l', 'm', 'k', 'l'])).toEqual([kept[1], undefined, kept[0], kept[1]]);
    await other.set('k', kept[1]!);
    expect(await store.get(['k'])).toEqual([kept[1]]);
    expect(await store.get([])).toEqual([]);
  });

  it('is given until its time is over, and not where the clock was set back', async () => {
    const { clock, store, other } = await open();
    const mark = await store.mark();
    await store.set('k', keptFor(mark));
    clock.now = 1_999;
    expect((await other.get(['k', 'l'])).map((one) => one?.text)).toEqual(['{}', undefined]);
    clock.now = 999;
    expect(await other.get(['k'])).toEqual([undefined]);
    await store.set('k', keptFor(mark));
    clock.now = 2_000;
    expect(await other.get(['k'])).toEqual([undefined]);
  });

  it('ends with a change of any of its tags, also one that came while it was asked for', async () => {
    const { store, other } = await open();
    const early = await store.mark();
    await store.set('before', keptFor(early, ['a', 'b']));
    await store.set('other', keptFor(early, ['c']));
    await other.invalidate(['b', 'd', 'b']);
    await store.set('meanwhile', keptFor(early, ['b']));
    await store.set('after', keptFor(await store.mark(), ['b']));
    for (const one of [store, other]) {
      const found = await one.get(['before', 'other', 'meanwhile', 'after']);
      expect(found.map((kept) => kept !== undefined)).toEqual([false, true, false, true]);
    }
  });

  it('stays within its bytes', async () => {
    const texts = fc.tuple(fc.uuid(), fc.integer({ min: 1_000, max: 1_500 }));
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 25, maxLength: 40 }), async (sets) => {
        const { store, other, settle } = await open(20_000);
        const mark = await store.mark();
        for (const [key, length] of sets) await store.set(key, keptFor(mark, ['a'], 'x'.repeat(length)));
        await settle();
        const found = await other.get([...new Set(sets.map(([key]) => key))]);
        const bytes = found.reduce((sum, one) => sum + (one?.text.length ?? 0), 0);
        expect(bytes).toBeLessThanOrEqual(20_000);
        expect(bytes).toBeGreaterThan(10_000);
      }),
      { numRuns: openStore === inMemory ? 100 : 4 },
    );
  });

  it('goes where it was not used for longest, and not at all into too little room', async () => {
    const { clock, store, other, settle } = await open(9_000);
    const mark = await store.mark();
    const text = 'x'.repeat(2_500);
    for (const key of ['a', 'b', 'c']) {
      clock.now += 1;
      await store.set(key, keptFor(mark, ['t'], text));
    }
    clock.now += 1;
    await store.get(['a']);
    await settle();
    clock.now += 1;
    await store.set('d', keptFor(mark, ['t'], text));
    await store.set('large', keptFor(mark, ['t'], 'x'.repeat(9_001)));
    await settle();
    const found = await other.get(['a', 'b', 'c', 'd', 'large']);
    expect(found.map((one) => one !== undefined)).toEqual([true, false, true, true, false]);
  });

  it('takes what is older for ended where it no longer remembers a tag', async () => {
    const { store, other, settle } = await open();
    await store.set('k', keptFor(await store.mark(), ['never named']));
    await other.invalidate(Array.from({ length: 10_001 }, (_, index) => `tag ${index}`));
    await settle();
    await store.set('later', keptFor(await store.mark(), ['tag 7']));
    const found = await other.get(['k', 'later']);
    expect(found.map((one) => one !== undefined)).toEqual([false, true]);
    await other.invalidate(['tag 7']);
    expect(await store.get(['later'])).toEqual([undefined]);
  });
});

const some = (words: string) => fc.subarray([...words], { minLength: 1 });
const process = fc.constantFrom(0, 1);
/** What processes that share a store may do, one after the other. */
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('begin' as const), by: process }),
    fc.record({ kind: fc.constant('set' as const), by: process, key: fc.constantFrom(...'klm'), tags: some('abc') }),
    fc.record({ kind: fc.constant('get' as const), by: process, keys: some('klm') }),
    fc.record({ kind: fc.constant('invalidate' as const), by: process, tags: some('abc') }),
  ),
  { minLength: 10, maxLength: 40 },
);
type Step = Parameters<Parameters<typeof steps.map>[0]>[0][number];

/** Does the same in two processes and in a store in memory, where time goes on by 100 ms with each step. */
const openPair = async () => {
  const clock = { now: 1_000 };
  const now = () => clock.now;
  const { store, other } = await inDatabase(1e6, now);
  const model = createMemoryStore(1e6, now);
  const [shared, kept] = [
    [store, other],
    [model, model],
  ];
  const take = (of: readonly Store[]) => Promise.all(of.map(async (one) => ({ mark: await one.mark(), at: now() })));
  const begun = { shared: await take(shared), kept: await take(kept) };
  const both = <Value>(work: (one: Store, begun: { mark: number; at: number }) => Promise<Value>, by: number) =>
    Promise.all([work(shared[by]!, begun.shared[by]!), work(kept[by]!, begun.kept[by]!)]);
  const how = {
    begin: async () => Object.assign(begun, { shared: await take(shared), kept: await take(kept) }),
    set: ({ key, tags, by }) =>
      both((one, asked) => one.set(key, { text: `${now()}`, until: asked.at + 800, tags, ...asked }), by),
    get: async ({ keys, by }) => {
      const [found, expected] = await both((one) => one.get(keys), by);
      expect(found.map((one) => one?.text)).toEqual(expected.map((one) => one?.text));
    },
    invalidate: ({ tags, by }) => both((one) => one.invalidate(tags), by),
  } satisfies { [Kind in Step['kind']]: (step: Extract<Step, { kind: Kind }>) => Promise<unknown> };
  return async (step: Step): Promise<void> => {
    clock.now += 100;
    await (how[step.kind] as (step: Step) => Promise<unknown>)(step);
  };
};

it('is the same for two processes that share a database as it is for one', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const run = await openPair();
      for (const step of all) await run(step);
    }),
    { numRuns: 15 },
  );
});

it('never gives what was asked for before a change that another process has announced, whoever is at it meanwhile', async () => {
  const { store, other } = await inDatabase(1e6, () => 1_000);
  const third = database.open(() => 1_000);
  for (let round = 0; round < 20; round += 1) {
    const mark = await store.mark();
    const set = (one: Store, key: string) => one.set(key, keptFor(mark, ['a']));
    const changes = [other, third].map((one) => one.invalidate(['a']));
    const sets = [set(store, 'k'), set(other, 'l'), set(third, 'k')];
    await Promise.race(changes);
    expect(await store.get(['k', 'l'])).toEqual([undefined, undefined]);
    await Promise.all([...changes, ...sets]);
    expect(await third.get(['k', 'l'])).toEqual([undefined, undefined]);
    expect(await store.mark()).toBe(mark + 2);
  }
});
