import type { SubgraphName } from '@network/schema/network';
import type { Government } from './government.ts';
import type { Size } from './size.ts';
import { SMALL } from './small/small.ts';

/** The governments of a sample. The full one is long, and loaded only where it is made. */
export const governmentsOf = async (size: Size): Promise<readonly Government[]> => {
  if (size === 'small') return [SMALL];
  const { FULL } = await import('./full.ts');
  return FULL;
};

/** The name under which a part of a sample goes in, told again by its batch: what went in is not sent twice. */
export const fileOf = (size: Size, { jurisdiction }: Pick<Government, 'jurisdiction'>): string =>
  `${size}-${jurisdiction}.csv`;

/** The name of the nth part of a course, from 1, or of its last part. */
export const partOf = (size: Size, { jurisdiction }: Pick<Government, 'jurisdiction'>, nth: number | 'end'): string =>
  `${size}-${jurisdiction}-${nth}.csv`;

/** The courses and their houses. */
export const COURSES = [
  ['events', 'sample-events'],
  ['cases', 'sample-cases'],
  ['inspections', 'sample-inspections'],
] as const satisfies readonly (readonly [SubgraphName, string])[];
