import { describe, expect, it } from 'vitest';
import { coverMistake, governmentOf, kindOfCode, modeOn, parentOfCode } from './place.ts';

it.each([
  ['330000000000', 'PROVINCE', null],
  ['331000000000', 'CITY', '330000000000'],
  ['331081000000', 'COUNTY', '331000000000'],
  ['331081001000', 'STREET', '331081000000'],
  ['331081104000', 'TOWN', '331081000000'],
  ['330922201000', 'TOWNSHIP', '330922000000'],
  ['331081400000', 'STATISTICAL_UNIT', '331081000000'],
  ['331081104248', 'VILLAGE', '331081104000'],
])('the code %s tells that it is a %s in %s', (code, kind, parent) => {
  expect([kindOfCode(code), parentOfCode(code)]).toEqual([kind, parent]);
  expect(governmentOf(code)).toBe(code.slice(0, 6));
});

describe('modes', () => {
  it('hold until the day on which they end', () => {
    const modes = [
      { validFrom: '2022-01-01', endsOn: '2022-03-31', mode: 'STATIONED' },
      { validFrom: '2022-04-01', endsOn: '2022-12-31', mode: 'EMPOWERED' },
    ];
    const on = (day: string) => modeOn(modes, day)?.mode ?? null;
    expect(['2021-12-31', '2022-03-31', '2022-04-01', '2022-12-31', '2023-01-01'].map(on)).toEqual([
      null,
      'STATIONED',
      'EMPOWERED',
      'EMPOWERED',
      null,
    ]);
  });

  it('name a covering place only where they are 兼管', () => {
    expect(coverMistake({ mode: 'COVERED', coveredByCode: '330922101000' })).toBeNull();
    expect(coverMistake({ mode: 'COVERED', coveredByCode: null })).toBeNull();
    expect(coverMistake({ mode: 'EMPOWERED', coveredByCode: '330922101000' })?.found).toBe('EMPOWERED, 330922101000');
  });
});
