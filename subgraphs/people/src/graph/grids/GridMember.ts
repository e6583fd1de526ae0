import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { GridMemberResolvers } from '#schema.generated.ts';
import type { Complete, GridMemberParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const GridMember = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.gridMember, reference, info),
  phone: reads(['phone'], ({ phone }, _, { reveal }) => reveal('PHONE', phone)),
  grid: reads(['gridCode'], ({ jurisdiction, gridCode }, _, { loaders }, info) =>
    byKey(loaders.grid, { jurisdiction, key: gridCode }, info),
  ),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    byKey(loaders.team, { jurisdiction, key: teamCode }, info),
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) =>
    placeCode === null ? null : loaders.placeByCode.load(placeCode, fieldsRead(info)),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('gridMember').load(id)),
} satisfies Complete<GridMemberResolvers, GridMemberParent>;
