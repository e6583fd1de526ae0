import { describe, expect, it } from 'vitest';
import { endsBeforeItBegins, holdsOn } from './validity.ts';

describe('a fact', () => {
  it.each([
    ['on its first day', { validFrom: '2022-01-01', validTo: null }, '2022-01-01', true],
    ['on its last day', { validFrom: '2022-01-01', validTo: '2022-03-31' }, '2022-03-31', true],
    ['before its first day', { validFrom: '2022-01-01', validTo: null }, '2021-12-31', false],
    ['after its last day', { validFrom: null, validTo: '2022-03-31' }, '2022-04-01', false],
    ['ever, where no day is known', { validFrom: null, validTo: null }, '1949-10-01', true],
  ])('holds or not %s', (_, fact, day, holds) => {
    expect(holdsOn(fact, day)).toBe(holds);
  });

  it('may hold for one day, and not for less', () => {
    expect(endsBeforeItBegins({ validFrom: '2022-01-01', validTo: '2022-01-01' })).toBeNull();
    const reversed = { validFrom: '2022-01-02', validTo: '2022-01-01' };
    expect(endsBeforeItBegins(reversed)).toMatchObject({ field: 'validTo', found: '2022-01-02 – 2022-01-01' });
    expect(endsBeforeItBegins(reversed, 'endsOn')).toMatchObject({ field: 'endsOn' });
    expect(endsBeforeItBegins({ validFrom: null, validTo: '2022-01-01' })).toBeNull();
  });
});
