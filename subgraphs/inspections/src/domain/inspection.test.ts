import { expect, it } from 'vitest';
import { isOverdue } from './inspection.ts';

const [TODAY, PAST, AHEAD] = ['2022-12-01', '2022-11-30', '2022-12-01'];
const told = { plannedFor: PAST, inspectedOn: null, rectifyBy: null };

it.each([
  ['PLANNED', {}, true],
  ['AWAITING_VISIT', {}, true],
  ['AWAITING_VISIT', { plannedFor: AHEAD }, false],
  ['AWAITING_RECHECK', { inspectedOn: PAST, rectifyBy: PAST }, true],
  ['AWAITING_RECHECK', { inspectedOn: PAST, rectifyBy: AHEAD }, false],
  // A source may tell that a visit was made, but not of its day.
  ['AWAITING_RECHECK', { rectifyBy: AHEAD }, false],
  ['AWAITING_RECHECK', { rectifyBy: PAST }, true],
  ['VISITED', {}, false],
  ['PUBLISHED', {}, false],
  ['CLOSED', {}, false],
] as const)('an inspection that is %s with %j is overdue: %s', (state, changes, expected) => {
  expect(isOverdue({ ...told, ...changes, state }, TODAY)).toBe(expected);
});
