import { expect, it } from 'vitest';
import { nearestSystems } from './nearest.ts';

const NAMES = [
  'ledger',
  'hotline-12345',
  'citizen-messages',
  'sample-hotline',
  'hotlime',
  'cameras',
  'patrols',
  'grid',
];

it('names the five systems that are most like the one that is asked for, and none of the sample', () => {
  const near = nearestSystems(NAMES, 'hotline');
  expect(near).toHaveLength(5);
  expect(near.slice(0, 2)).toEqual(['hotline-12345', 'hotlime']);
  expect(near).not.toContain('sample-hotline');
  expect(nearestSystems(NAMES, 'citizen-mesages')[0]).toBe('citizen-messages');
  expect(nearestSystems([], 'hotline')).toEqual([]);
});
