import type { Reader } from './reader.ts';
import { plain } from './text.ts';

export type Axis = 'longitude' | 'latitude';

/** Degrees within which China with its seas lies. */
const WITHIN: Readonly<Record<Axis, readonly [least: number, most: number]>> = {
  longitude: [73, 136],
  latitude: [3, 54],
};
const AROUND = /^(?:东经|北纬|经度|纬度|[EN])?[:：]?|(?:[EN])$/giu;
const DEGREES = /^(\d{1,3}(?:\.\d{1,15})?)[°º度]?$/u;
const PARTS = /^(\d{1,3})[°º度](\d{1,2}(?:\.\d{1,15})?)['’′分](?:(\d{1,2}(?:\.\d{1,15})?)(?:["”″秒]|'{2}|′{2})?)?$/u;
/** About a centimetre: what comes out of minutes and seconds has no more in it. */
const PLACES = 7;

const inDegrees = (text: string): string | null => {
  const written = DEGREES.exec(text)?.[1];
  if (written !== undefined) return written;
  const [, degrees, minutes, seconds = '0'] = PARTS.exec(text) ?? [];
  if (degrees === undefined || Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  return String(Number((Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600).toFixed(PLACES)));
};

/**
 * Degrees of longitude or latitude in China as a decimal text: 121.3597, 东经121.36°, 121°21′35″. Zero stands for none;
 * metres of a plane, a latitude in the place of a longitude and other texts leave the field empty, with a warning.
 */
export const readCoordinate =
  (axis: Axis): Reader =>
  (written, reading) => {
    const text = plain(written).replace(/\s/gu, '').replace(AROUND, '');
    const degrees = inDegrees(text);
    const [least, most] = WITHIN[axis];
    if (degrees !== null && Number(degrees) >= least && Number(degrees) <= most) return degrees;
    if (degrees === null || Number(degrees) !== 0)
      reading.warn(`Expected degrees of ${axis} in China, from ${least} to ${most}; left empty`, written);
    return null;
  };
