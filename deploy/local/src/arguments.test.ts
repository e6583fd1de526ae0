import { expect, it } from 'vitest';
import { parseKept } from './arguments.ts';

it('reads how much memory is for answers', () => {
  expect([undefined, '1MB', '64MB', '64GB'].map(parseKept)).toEqual([null, 2 ** 20, 2 ** 26, 2 ** 36]);
});

it.each(['', '64', '0MB', '65GB', '1.5GB', '-1MB', '64 MB', '64mb', '65537MB', '999999MB', 'much'])(
  'does not read "%s" as an amount of memory',
  (text) => {
    expect(() => parseKept(text)).toThrow(`between 1MB and 64GB, found "${text}". For example: --keep-answers 64MB.`);
  },
);
