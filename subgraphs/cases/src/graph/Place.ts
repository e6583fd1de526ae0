import type { PlaceResolvers } from '../schema.generated.ts';
import { casesOfPlace } from './case-connection.ts';
import type { Complete, PlaceParent } from './parents.ts';

export const Place = {
  cases: ({ code }, args, { loaders }) => casesOfPlace(loaders, args, code),
} satisfies Complete<PlaceResolvers, PlaceParent>;
