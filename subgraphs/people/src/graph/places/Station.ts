import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import type { StationResolvers } from '#schema.generated.ts';
import type { Complete, StationParent } from '../parents.ts';
import { byReference, placeOf, type Reference } from '../reference.ts';

export const Station = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.station, reference, info),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    named(loaders.team, { jurisdiction, key: teamCode }, info),
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) => placeOf(loaders, placeCode, info)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('station').load(id)),
} satisfies Complete<StationResolvers, StationParent>;
