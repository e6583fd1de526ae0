import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from './store.ts';

const open = (bytes = 1e6) => {
  const clock = { now: 1_000 };
  return { clock, store: createMemoryStore(bytes, () => clock.now) };
};
const keptFor = (mark: number, tags: readonly string[] = ['a'], text = '{}') => ({
  text,
  at: 1_000,
  until: 2_000,
  tags,
  mark,
});

describe('what is kept in memory', () => {
  it('is given until its time is over, and not where the clock was set back', async () => {
    const { clock, store } = open();
    await store.set('k', keptFor(0));
    clock.now = 1_999;
    expect((await store.get(['k', 'l'])).map((one) => one?.text)).toEqual(['{}', undefined]);
    clock.now = 999;
    expect(await store.get(['k'])).toEqual([undefined]);
    await store.set('k', keptFor(0));
    clock.now = 2_000;
    expect(await store.get(['k'])).toEqual([undefined]);
  });

  it('ends with a change of any of its tags, also one that came while it was asked for', async () => {
    const { store } = open();
    const early = await store.mark();
    await store.set('before', keptFor(early, ['a', 'b']));
    await store.set('other', keptFor(early, ['c']));
    await store.invalidate(['b']);
    await store.set('meanwhile', keptFor(early, ['b']));
    await store.set('after', keptFor(await store.mark(), ['b']));
    const found = await store.get(['before', 'other', 'meanwhile', 'after']);
    expect(found.map((one) => one !== undefined)).toEqual([false, true, false, true]);
  });

  it('stays within its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.uuid(), fc.string({ minLength: 1_000, maxLength: 1_500 })), {
          minLength: 25,
          maxLength: 40,
        }),
        async (sets) => {
          const { store } = open(20_000);
          for (const [key, text] of sets) await store.set(key, keptFor(0, ['a'], text));
          const found = await store.get([...new Set(sets.map(([key]) => key))]);
          const bytes = found.reduce((sum, one) => sum + (one?.text.length ?? 0), 0);
          expect(bytes).toBeLessThanOrEqual(20_000);
        },
      ),
    );
  });

  it('takes what is older for ended where it no longer remembers a tag', async () => {
    const { store } = open();
    await store.set('k', keptFor(await store.mark(), ['tag 0']));
    for (let index = 0; index <= 10_000; index += 1) await store.invalidate([`tag ${index}`]);
    expect(await store.get(['k'])).toEqual([undefined]);
  });
});
