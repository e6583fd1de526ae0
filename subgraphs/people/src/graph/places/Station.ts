import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { StationResolvers } from '#schema.generated.ts';
import type { Complete, StationParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const Station = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.station, reference, info),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    byKey(loaders.team, { jurisdiction, key: teamCode }, info),
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) =>
    placeCode === null ? null : loaders.placeByCode.load(placeCode, fieldsRead(info)),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('station').load(id)),
} satisfies Complete<StationResolvers, StationParent>;
