import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import type { WardenResolvers } from '#schema.generated.ts';
import type { Complete, WardenParent } from '../parents.ts';
import { byReference, placeOf, type Reference } from '../reference.ts';

export const Warden = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.warden, reference, info),
  phone: reads(['phone'], ({ phone }, _, { reveal }) => reveal('PHONE', phone)),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    named(loaders.team, { jurisdiction, key: teamCode }, info),
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) => placeOf(loaders, placeCode, info)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('warden').load(id)),
} satisfies Complete<WardenResolvers, WardenParent>;
