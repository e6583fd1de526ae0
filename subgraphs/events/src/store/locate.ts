import library from 'gcoord';
import type { CoordinateSystem, ToldCoordinates } from '#domain/degrees.ts';

// What Node gives as the default of this CommonJS package is what its types call the default of the default.
const gcoord = library as unknown as typeof library.default;

const SHIFTED = { GCJ_02: gcoord.GCJ02, BD_09: gcoord.BD09 } as const;
/** A centimetre. */
const DECIMALS = 7;
const rounded = (number: number): number => Number(number.toFixed(DECIMALS));

type Told = ToldCoordinates & { readonly coordinateSystem: CoordinateSystem | null };
type Located = { readonly longitude: number | null; readonly latitude: number | null };

/** Degrees in WGS-84 of coordinates that were told in any system; none where one of the two was not told. */
export const locate = ({ longitude, latitude, coordinateSystem }: Told): Located => {
  if (longitude === null || latitude === null) return { longitude: null, latitude: null };
  const told: [number, number] = [Number(longitude), Number(latitude)];
  const shift = SHIFTED[coordinateSystem as keyof typeof SHIFTED];
  const [east, north] = shift === undefined ? told : gcoord.transform(told, shift, gcoord.WGS84);
  return { longitude: rounded(east), latitude: rounded(north) };
};
