import { describe, expect, it } from 'vitest';
import { coordinateMistake, originListMistake, originsOf } from './town.ts';

describe('the grids that went into one', () => {
  const lists = { originKinds: ['PARTY', 'URBAN'], originCodes: ['D-1', 'C-7'], originNames: ['党建', '城管'] };

  it('have a kind, a code and a name each', () => {
    expect(originListMistake(lists)).toBeNull();
    expect(originsOf(lists)).toEqual([
      { kind: 'PARTY', code: 'D-1', name: '党建' },
      { kind: 'URBAN', code: 'C-7', name: '城管' },
    ]);
  });

  it('may be without names, or none at all', () => {
    expect(originListMistake({ ...lists, originNames: null })).toBeNull();
    expect(originsOf({ ...lists, originNames: [] }).map(({ name }) => name)).toEqual([null, null]);
    expect(originListMistake({ originKinds: null, originCodes: null, originNames: null })).toBeNull();
    expect(originsOf({ originKinds: null, originCodes: null, originNames: null })).toEqual([]);
  });

  it.each([
    ['a kind of which there is none', { ...lists, originKinds: ['PARTY', 'POLICE'] }, 'POLICE', 'originKinds'],
    ['a code too few', { ...lists, originCodes: ['D-1'] }, '2 kinds, 1 codes, 2 names', 'originKinds'],
    ['a name too few', { ...lists, originNames: ['党建'] }, '2 kinds, 2 codes, 1 names', 'originNames'],
  ])('are refused with %s', (_, told, found, field) => {
    expect(originListMistake(told)).toMatchObject({ found, field });
  });
});

describe('coordinates', () => {
  it.each([
    ['121.4412', '28.4503'],
    ['-180', '90'],
  ])('are degrees: %s, %s', (longitude, latitude) => {
    expect(coordinateMistake({ longitude, latitude })).toBeNull();
  });

  it.each([
    ['181', '28', 'longitude'],
    ['121', '-90.5', 'latitude'],
    ['121', null, 'latitude'],
    ['east', '28', 'longitude'],
  ])('are refused: %s, %s', (longitude, latitude, field) => {
    const found = `${longitude}, ${latitude}`;
    expect(coordinateMistake({ longitude, latitude })).toMatchObject({ found, field });
  });
});
