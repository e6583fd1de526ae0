import { ANONYMOUS, type PlaceGrant } from '@network/schema/viewer';
import { describe, expect, it } from 'vitest';
import { boundsOf, mayReadBatch, outsideBounds } from './bounds.ts';

const KIND = { fields: { name: { kind: 'text' }, from: { kind: 'place' }, to: { kind: 'place' } } } as const;
const [TOWN, OTHER, COUNTY] = ['331081104000', '331081103000', '331081000000'];
const VILLAGE = '331081104248';
const isInside = (grants: readonly PlaceGrant[], jurisdiction: string, record: Record<string, unknown>): boolean =>
  outsideBounds({ grants }, KIND, { jurisdiction, record }) === null;

describe('S-08 a row of a bounded sender', () => {
  const town = [{ jurisdiction: '331081', place: TOWN }];
  const whole = [{ jurisdiction: '331081', place: null }];

  it.each([
    ['in the place', town, '331081', { from: TOWN, to: null }, true],
    ['below the place', town, '331081', { from: VILLAGE, to: TOWN }, true],
    ['beside the place', town, '331081', { from: OTHER }, false],
    ['above the place', town, '331081', { from: COUNTY }, false],
    ['with one of two places outside, the first', town, '331081', { from: OTHER, to: TOWN }, false],
    ['with one of two places outside, the second', town, '331081', { from: TOWN, to: OTHER }, false],
    ['without a place, where only a place is granted', town, '331081', { name: TOWN }, false],
    ['without a place, where all is granted', whole, '331081', {}, true],
    ['of another government, where all of one is granted', whole, '320281', {}, false],
    ['of another government, in the place', town, '320281', { from: TOWN }, false],
    ['where nothing is granted', [], '331081', { from: TOWN }, false],
    [
      'whose places are granted one by one',
      [...town, { ...town[0], place: OTHER }],
      '331081',
      { from: TOWN, to: OTHER },
      true,
    ],
  ] as const)('%s lies inside: %#', (_, grants, jurisdiction, record, expected) => {
    expect(isInside(grants as readonly PlaceGrant[], jurisdiction, record)).toBe(expected);
  });

  it('is bounded for everybody but the operator', () => {
    expect(boundsOf({ roles: ['OPERATOR'], grants: [] })).toBeNull();
    expect(boundsOf({ roles: ['ADMINISTRATOR'], grants: whole })).toEqual({ grants: whole });
  });

  it('is read in its batch by who sent it, as long as the system is his', () => {
    const batch = { system: 'toy-shop', takenBy: 'm' };
    const machine = { ...ANONYMOUS, subject: 'm', scopes: ['sources:write:toy-shop'] };
    expect(mayReadBatch(machine, batch)).toBe(true);
    expect(mayReadBatch({ ...machine, subject: 'other' }, batch)).toBe(false);
    expect(mayReadBatch({ ...machine, scopes: ['sources:write:toy-fair'] }, batch)).toBe(false);
    expect(mayReadBatch({ ...machine, scopes: [], roles: ['OPERATOR'], subject: 'o' }, batch)).toBe(true);
  });
});
