import { describe, expect, it } from 'vitest';
import { toSanctions, versionOn } from './item.ts';

const VERSIONS = [
  { number: 1, validFrom: '2019-01-01', endsOn: '2021-12-31' },
  { number: 2, validFrom: '2022-01-01', endsOn: null },
];

describe('versionOn', () => {
  it.each([
    ['2018-12-31', null],
    ['2019-01-01', 1],
    ['2021-12-31', 1],
    ['2022-01-01', 2],
    ['2999-12-31', 2],
  ])('%s has version %j', (day, number) => {
    expect(versionOn(VERSIONS, day)?.number ?? null).toBe(number);
  });
});

describe('toSanctions', () => {
  it('keeps ours in their order, once, and takes the rest as OTHER', () => {
    expect(toSanctions(['FINE', 'WARNING', '杖责', 'FINE', '流放'])).toEqual(['FINE', 'WARNING', 'OTHER']);
  });
});
