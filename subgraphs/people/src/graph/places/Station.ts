import type { StationResolvers } from '#schema.generated.ts';
import type { Complete, StationParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const Station = {
  __resolveReference: (reference: Reference, { loaders }) => byReference(loaders.station, reference),
  team: ({ jurisdiction, teamCode }, _, { loaders }) => byKey(loaders.team, jurisdiction, teamCode),
  place: ({ placeCode }, _, { loaders }) => (placeCode === null ? null : loaders.placeByCode.load(placeCode)),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('station').load(id),
} satisfies Complete<StationResolvers, StationParent>;
