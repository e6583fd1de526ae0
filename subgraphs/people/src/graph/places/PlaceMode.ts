import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { PlaceModeResolvers } from '#schema.generated.ts';
import type { Complete, PlaceModeParent } from '../parents.ts';
import { placeOf } from '../reference.ts';

export const PlaceMode = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.placeMode.byId.load(id, fieldsRead(info, 'PlaceMode')),
  validTo: reads(['endsOn'], ({ endsOn }) => endsOn),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) =>
    loaders.placeByCode.load(placeCode, fieldsRead(info)),
  ),
  coveredBy: reads(['coveredByCode'], ({ coveredByCode }, _, { loaders }, info) =>
    placeOf(loaders, coveredByCode, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('placeMode').load(id)),
} satisfies Complete<PlaceModeResolvers, PlaceModeParent>;
