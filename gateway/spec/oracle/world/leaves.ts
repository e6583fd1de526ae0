import type { Chance } from './chance.ts';

const WORDS = [
  'north',
  '新河镇',
  'a "quoted" word',
  'back\\slash',
  'line\nbreak',
  '',
  'π≈3',
  '\u2028',
  '🏮',
  '</script>',
  '__proto__',
  '0',
];
const FLOATS = [0, 1, -1.5, 0.1, 1e21, 1.5e-7, 12345678.9, -0.25];
/** What scalars of a network carry: any JSON, its keys in an order of its own. */
const BLOBS: readonly unknown[] = [
  { z: 1, a: [true, null, { y: 'ö' }] },
  [],
  'text',
  4.5,
  false,
  { '2': 'b', '1': 'a', constructor: 'c' },
];

/** A value of a scalar as JSON has it. */
export const leafValue = (scalar: string, chance: Chance): unknown => {
  switch (scalar) {
    case 'Int':
      return chance.isLikely(0.1) ? -2147483648 : chance.below(1000);
    case 'Float':
      return chance.isLikely(0.5) ? chance.pick(FLOATS) : chance.below(100_000) / 100;
    case 'Boolean':
      return chance.isLikely(0.5);
    case 'Blob':
      return chance.pick(BLOBS);
    default:
      return `${chance.pick(WORDS)}${chance.isLikely(0.9) ? chance.below(100_000).toString(36) : ''}`;
  }
};
