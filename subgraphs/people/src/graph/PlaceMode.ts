import type { PlaceModeResolvers } from '../schema.generated.ts';
import type { Complete, PlaceModeParent } from './parents.ts';

export const PlaceMode = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.modeById.load(id),
  place: ({ placeCode }, _, { loaders }) => loaders.placeByCode.load(placeCode),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('placeMode').load(id),
} satisfies Complete<PlaceModeResolvers, PlaceModeParent>;
