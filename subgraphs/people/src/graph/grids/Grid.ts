import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import { originsOf } from '#domain/town.ts';
import type { GridResolvers } from '#schema.generated.ts';
import { onDay } from '../asked.ts';
import type { Complete, GridParent } from '../parents.ts';
import { byReference, placeOf, type Reference } from '../reference.ts';

export const Grid = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.grid, reference, info),
  origins: reads(['originKinds', 'originCodes', 'originNames'], originsOf),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    named(loaders.team, { jurisdiction, key: teamCode }, info),
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) => placeOf(loaders, placeCode, info)),
  members: reads(['code'], async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.gridMembers('GRID', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('grid').load(id)),
} satisfies Complete<GridResolvers, GridParent>;
