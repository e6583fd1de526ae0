import { expect, it } from 'vitest';
import { degrees, faultOfCoordinates } from './degrees.ts';

const found = (longitude: string | null, latitude: string | null): string | null =>
  faultOfCoordinates({ longitude, latitude })?.found ?? null;

it('takes degrees of the globe, or none', () => {
  expect([found('121.3855', '28.3718'), found(null, null), found('-180', '-90')]).toEqual([null, null, null]);
  expect([degrees('121.3855'), degrees(null)]).toEqual([121.3855, null]);
});

it.each([
  ['181', '28', '181'],
  ['121', '90.5', '90.5'],
  ['121°', '28', '121°'],
  ['', '28', ''],
  ['1e2', '28', '1e2'],
])('refuses %s, %s as coordinates', (longitude, latitude, wrong) => {
  expect(found(longitude, latitude)).toBe(wrong);
});
