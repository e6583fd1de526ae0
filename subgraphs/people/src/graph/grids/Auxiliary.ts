import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import type { AuxiliaryResolvers } from '#schema.generated.ts';
import type { AuxiliaryParent, Complete } from '../parents.ts';
import { byReference, placeOf, type Reference } from '../reference.ts';

export const Auxiliary = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.auxiliary, reference, info),
  phone: reads(['phone'], ({ phone }, _, { reveal }) => reveal('PHONE', phone)),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    named(loaders.team, { jurisdiction, key: teamCode }, info),
  ),
  supervisor: reads(['supervisorNumber'], ({ jurisdiction, supervisorNumber }, _, { loaders }, info) =>
    named(loaders.officer, { jurisdiction, key: supervisorNumber }, info),
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) => placeOf(loaders, placeCode, info)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('auxiliary').load(id)),
} satisfies Complete<AuxiliaryResolvers, AuxiliaryParent>;
