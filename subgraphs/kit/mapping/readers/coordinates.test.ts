import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoordinate } from './coordinates.ts';
import { read, taken } from './trial-reading.ts';

const [longitude, latitude] = [readCoordinate('longitude'), readCoordinate('latitude')];

describe('degrees', () => {
  it.each([
    ['121.3597', '121.3597'],
    ['１２１．３５９７', '121.3597'],
    ['东经121.3597', '121.3597'],
    ['东经：121.3597°', '121.3597'],
    ['121.36°E', '121.36'],
    ['E121.36', '121.36'],
    ['121°22′30″', '121.375'],
    ['121°22\'30"', '121.375'],
    ['121°22.5′', '121.375'],
    ['121度22分30秒', '121.375'],
  ])('of longitude: %s', (text, value) => {
    expect(read(longitude, text)).toEqual(taken(value));
  });

  it.each([
    ['28.5043', '28.5043'],
    ['北纬28.5043度', '28.5043'],
    ['28°24′05″N', '28.4013889'],
  ])('of latitude: %s', (text, value) => {
    expect(read(latitude, text)).toEqual(taken(value));
  });

  it.each(['0', '0.0', '0.000000'])('are none where they are zero: %s', (text) => {
    expect(read(longitude, text)).toEqual(taken(null));
    expect(read(latitude, text)).toEqual(taken(null));
  });

  it.each(['28.5043', '13411822.5', '121°72′', '121,36', '无', '121.36 28.50', '136.01'])(
    'of longitude are not told by %s, and the field is empty',
    (text) => {
      const warning = 'Expected degrees of longitude in China, from 73 to 136; left empty';
      expect(read(longitude, text)).toEqual({ value: null, fault: null, warning });
    },
  );

  it('are read from whatever is within, to the seventh decimal, by minutes and seconds too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3 * 3600, max: 54 * 3600 }), (seconds) => {
        const text = `${Math.floor(seconds / 3600)}°${Math.floor(seconds / 60) % 60}′${seconds % 60}″`;
        const { value, warning } = read(latitude, text);
        expect(warning).toBeNull();
        expect(Math.abs(Number(value) - seconds / 3600)).toBeLessThan(1e-7);
      }),
    );
  });
});
