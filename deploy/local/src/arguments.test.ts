import { expect, it } from 'vitest';
import { parseKept } from './arguments.ts';

it('reads how much memory is for answers, and where', () => {
  const sizes = [undefined, '1MB', '64MB', '64GB'];
  expect(sizes.map((size) => parseKept(size, undefined)?.bytes)).toEqual([undefined, 2 ** 20, 2 ** 26, 2 ** 36]);
  const places = [undefined, 'memory', 'database'];
  expect(places.map((place) => parseKept('1MB', place)?.isShared)).toEqual([false, false, true]);
});

it.each(['', 'redis', 'Database', 'database '])('does not read "%s" as a place for answers', (place) => {
  for (const size of ['1MB', undefined])
    expect(() => parseKept(size, place)).toThrow(`Expected --keep-answers-in memory or database, found "${place}".`);
});

it('reads no place for answers without an amount of memory', () => {
  expect(() => parseKept(undefined, 'database')).toThrow(
    'Expected an amount of memory beside --keep-answers-in, found none. For example: --keep-answers 64MB --keep-answers-in database.',
  );
});

it.each(['', '64', '0MB', '65GB', '1.5GB', '-1MB', '64 MB', '64mb', '65537MB', '999999MB', 'much'])(
  'does not read "%s" as an amount of memory',
  (text) => {
    expect(() => parseKept(text, undefined)).toThrow(
      `between 1MB and 64GB, found "${text}". For example: --keep-answers 64MB.`,
    );
  },
);
