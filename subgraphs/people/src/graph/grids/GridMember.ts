import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import type { GridMemberResolvers } from '#schema.generated.ts';
import type { Complete, GridMemberParent } from '../parents.ts';
import { byReference, placeOf, type Reference } from '../reference.ts';

export const GridMember = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.gridMember, reference, info),
  phone: reads(['phone'], ({ phone }, _, { reveal }) => reveal('PHONE', phone)),
  grid: reads(['gridCode'], ({ jurisdiction, gridCode }, _, { loaders }, info) =>
    named(loaders.grid, { jurisdiction, key: gridCode }, info),
  ),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    named(loaders.team, { jurisdiction, key: teamCode }, info),
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) => placeOf(loaders, placeCode, info)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('gridMember').load(id)),
} satisfies Complete<GridMemberResolvers, GridMemberParent>;
