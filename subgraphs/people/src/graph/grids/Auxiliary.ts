import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { AuxiliaryResolvers } from '#schema.generated.ts';
import type { AuxiliaryParent, Complete } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const Auxiliary = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.auxiliary, reference, info),
  phone: reads(['phone'], ({ phone }, _, { reveal }) => reveal('PHONE', phone)),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    byKey(loaders.team, { jurisdiction, key: teamCode }, info),
  ),
  supervisor: reads(['supervisorNumber'], ({ jurisdiction, supervisorNumber }, _, { loaders }, info) =>
    byKey(loaders.officer, { jurisdiction, key: supervisorNumber }, info),
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) =>
    placeCode === null ? null : loaders.placeByCode.load(placeCode, fieldsRead(info)),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('auxiliary').load(id)),
} satisfies Complete<AuxiliaryResolvers, AuxiliaryParent>;
