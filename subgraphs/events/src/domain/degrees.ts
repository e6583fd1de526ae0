/** Coordinates as a source tells them: degrees as decimal text. */
export type ToldCoordinates = { readonly longitude: string | null; readonly latitude: string | null };

/** 大地2000, 火星坐标, 百度坐标: what degrees are counted in. CGCS2000 lies within decimetres of WGS-84. */
export const COORDINATE_SYSTEMS = ['WGS_84', 'CGCS_2000', 'GCJ_02', 'BD_09'] as const;
export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number];

/** The number of degrees; null where none was told. */
export const degrees = (text: string | null): number | null => (text === null ? null : Number(text));

const isDegrees = (text: string, most: number): boolean =>
  /^-?\d{1,3}(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most;

/** What is wrong with coordinates; null where they are right or none were told. */
export const faultOfCoordinates = ({
  longitude,
  latitude,
}: ToldCoordinates): { field: keyof ToldCoordinates; expected: string; found: string } | null => {
  const wrong = [
    { field: 'longitude' as const, found: longitude, most: 180 },
    { field: 'latitude' as const, found: latitude, most: 90 },
  ].find(({ found, most }) => found !== null && !isDegrees(found, most));
  return wrong?.found == null
    ? null
    : { field: wrong.field, expected: 'Expected degrees as a decimal number', found: wrong.found };
};
