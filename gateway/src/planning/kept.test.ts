import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKept } from './kept.ts';

const AROUND = 400;

describe('what is kept', () => {
  it('is made once for all who ask while it is being made, and after', async () => {
    const kept = createKept<string>(10_000);
    const made = Promise.withResolvers<string>();
    let times = 0;
    const make = async () => {
      times += 1;
      return { value: await made.promise, bytes: 1 };
    };
    const asked = [kept.find('a', make), kept.find('a', make)];
    made.resolve('A');
    expect(await Promise.all([...asked, kept.find('a', make)])).toEqual(['A', 'A', 'A']);
    expect(times).toBe(1);
  });

  it('is not what could not be made', async () => {
    const kept = createKept<string>(10_000);
    const fails = kept.find('a', () => Promise.reject(new Error('no')));
    await expect(fails).rejects.toThrow('no');
    expect(kept.making()).toBe(0);
    expect(await kept.find('a', async () => ({ value: 'A', bytes: 1 }))).toBe('A');
  });

  it('is what was asked for last, within its bytes, for any sizes and any order', async () => {
    const ask = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 1_500 }));
    await fc.assert(
      fc.asyncProperty(fc.array(ask, { maxLength: 60 }), async (asks) => {
        const most = 4_000;
        const kept = createKept<number>(most);
        let model: { key: string; value: number; size: number }[] = [];
        for (const [turn, [name, bytes]] of asks.entries()) {
          const key = `k${name}`;
          const known = model.find((one) => one.key === key);
          const value = await kept.find(key, async () => ({ value: turn, bytes }));
          expect(value).toBe(known?.value ?? turn);
          const one = known ?? { key, value: turn, size: bytes + key.length + AROUND };
          model = [...model.filter((other) => other !== known), one];
          while (model.reduce((sum, { size }) => sum + size, 0) > most) model.shift();
          expect(kept.bytes()).toBe(model.reduce((sum, { size }) => sum + size, 0));
        }
      }),
    );
  });

  it('is nothing that alone takes more than there is room for', async () => {
    const kept = createKept<string>(1_000);
    await kept.find('a', async () => ({ value: 'A', bytes: 10 }));
    expect(await kept.find('b', async () => ({ value: 'B', bytes: 1_000 }))).toBe('B');
    expect(kept.bytes()).toBe(10 + 1 + AROUND);
  });
});
