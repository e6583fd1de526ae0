import { expect, it } from 'vitest';
import { isInZone, protectionZone } from './power.ts';

it.each([
  [0.4, null],
  [1, 5],
  [10, 5],
  [20, null],
  [35, 10],
  [110, 10],
  [132, null],
  [220, 15],
  [330, 15],
  [400, null],
  [500, 20],
  [1000, null],
  [null, null],
])('beside a line of %s kV the protection zone is %s metres wide (电力设施保护条例 art. 10)', (kilovolts, metres) => {
  expect(protectionZone(kilovolts)).toBe(metres);
});

it.each([
  [10, 4.9, true],
  [10, 5, true],
  [10, 5.1, false],
  [10, null, null],
  [null, 1, null],
])('at %s kV and %s metres a hazard lies within the zone: %s', (kilovolts, metres, expected) => {
  expect(isInZone(kilovolts, metres)).toBe(expected);
});
