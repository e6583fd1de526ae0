import { fieldsRead } from '@network/kit/connection/reads';
import { originsOf } from '#domain/town.ts';
import type { GridResolvers } from '#schema.generated.ts';
import { onDay } from '../asked.ts';
import type { Complete, GridParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const Grid = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.grid, reference, info),
  origins: (grid) => originsOf(grid),
  team: ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    byKey(loaders.team, { jurisdiction, key: teamCode }, info),
  place: ({ placeCode }, _, { loaders }, info) =>
    placeCode === null ? null : loaders.placeByCode.load(placeCode, fieldsRead(info)),
  members: async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.gridMembers('GRID', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('grid').load(id),
} satisfies Complete<GridResolvers, GridParent>;
