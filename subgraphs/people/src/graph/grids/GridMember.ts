import type { GridMemberResolvers } from '#schema.generated.ts';
import type { Complete, GridMemberParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const GridMember = {
  __resolveReference: (reference: Reference, { loaders }) => byReference(loaders.gridMember, reference),
  phone: ({ phone }, _, { reveal }) => reveal('PHONE', phone),
  grid: ({ jurisdiction, gridCode }, _, { loaders }) => byKey(loaders.grid, jurisdiction, gridCode),
  team: ({ jurisdiction, teamCode }, _, { loaders }) => byKey(loaders.team, jurisdiction, teamCode),
  place: ({ placeCode }, _, { loaders }) => (placeCode === null ? null : loaders.placeByCode.load(placeCode)),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('gridMember').load(id),
} satisfies Complete<GridMemberResolvers, GridMemberParent>;
