import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestOf, Seen } from './seen.ts';

const textOf = ({ a, b, c }: ReturnType<typeof digestOf>): string => `${a} ${b} ${c}`;

it('gives the same parts one digest, and others another, wherever a part ends', () => {
  const parts = fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      expect(textOf(digestOf(...one)) === textOf(digestOf(...other))).toBe(isSame);
    }),
  );
  expect(textOf(digestOf('toy', 'ab', 'c'))).not.toBe(textOf(digestOf('toy', 'a', 'bc')));
});

it('tells a million numbered keys apart, word by word as chance would', () => {
  const many = 1_000_000;
  const [whole, first, third] = [new Set<string>(), new Set<number>(), new Set<number>()];
  for (let at = 0; at < many; at += 1) {
    const digest = digestOf('toy', '331081', `91331081F${String(at).padStart(9, '0')}`);
    whole.add(textOf(digest));
    first.add(digest.a);
    third.add(digest.c);
  }
  expect(whole.size).toBe(many);
  // Of a million words of 32 bits some 116 are drawn twice.
  expect(many - first.size).toBeLessThan(300);
  expect(many - third.size).toBeLessThan(300);
});

it('remembers what keys came with, however many there are', () => {
  const seen = new Seen();
  const key = (at: number) => digestOf('toy', String(at));
  for (let at = 0; at < 50_000; at += 1) expect(seen.note(key(at), { high: 1, low: at })).toBe(false);
  expect(seen.note(key(7), { high: 1, low: 7 })).toBe(false);
  expect(seen.note(key(7), { high: 1, low: 8 })).toBe(true);
  expect([seen.clashes(key(7)), seen.clashes(key(8))]).toEqual([true, false]);
});
