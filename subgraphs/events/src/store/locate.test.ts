import { describe, expect, it } from 'vitest';
import { COORDINATE_SYSTEMS } from '#domain/degrees.ts';
import { locate } from './locate.ts';

const METRES_PER_DEGREE = 111_320;
const told = { longitude: '121.4452', latitude: '28.4701' };
const metresBetween = (one: ReturnType<typeof locate>, other: ReturnType<typeof locate>): number =>
  Math.hypot((one.longitude! - other.longitude!) * Math.cos((28.47 * Math.PI) / 180), one.latitude! - other.latitude!) *
  METRES_PER_DEGREE;

describe('coordinates of several systems', () => {
  it('stay where they are in WGS-84 and CGCS2000, and where nobody tells the system', () => {
    for (const coordinateSystem of [null, 'WGS_84', 'CGCS_2000'] as const)
      expect(locate({ ...told, coordinateSystem })).toEqual({ longitude: 121.4452, latitude: 28.4701 });
  });

  it('of maps on phones lie some hundred metres off and are put right', () => {
    const [, , gcj, bd] = COORDINATE_SYSTEMS.map((coordinateSystem) => locate({ ...told, coordinateSystem }));
    const plain = locate({ ...told, coordinateSystem: null });
    expect(metresBetween(gcj!, plain)).toBeGreaterThan(300);
    expect(metresBetween(gcj!, plain)).toBeLessThan(900);
    expect(metresBetween(bd!, plain)).toBeGreaterThan(700);
    expect(metresBetween(bd!, plain)).toBeLessThan(2000);
  });

  it('are what others that know these systems make of them', () => {
    const found = locate({ longitude: '116.404', latitude: '39.915', coordinateSystem: 'GCJ_02' });
    expect(found.longitude).toBeCloseTo(116.397755, 4);
    expect(found.latitude).toBeCloseTo(39.913596, 4);
  });

  it('are none where one of the two is missing', () => {
    const none = { longitude: null, latitude: null };
    expect(locate({ ...told, latitude: null, coordinateSystem: 'GCJ_02' })).toEqual(none);
    expect(locate({ ...told, longitude: null, coordinateSystem: null })).toEqual(none);
  });
});
