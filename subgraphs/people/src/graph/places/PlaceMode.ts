import type { PlaceModeResolvers } from '#schema.generated.ts';
import type { Complete, PlaceModeParent } from '../parents.ts';

export const PlaceMode = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.placeMode.byId.load(id),
  validTo: ({ endsOn }) => endsOn,
  place: ({ placeCode }, _, { loaders }) => loaders.placeByCode.load(placeCode),
  coveredBy: ({ coveredByCode }, _, { loaders }) =>
    coveredByCode === null ? null : loaders.placeByCode.load(coveredByCode),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('placeMode').load(id),
} satisfies Complete<PlaceModeResolvers, PlaceModeParent>;
