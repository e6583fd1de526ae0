import type { AuxiliaryResolvers } from '#schema.generated.ts';
import type { AuxiliaryParent, Complete } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const Auxiliary = {
  __resolveReference: (reference: Reference, { loaders }) => byReference(loaders.auxiliary, reference),
  phone: ({ phone }, _, { reveal }) => reveal('PHONE', phone),
  team: ({ jurisdiction, teamCode }, _, { loaders }) => byKey(loaders.team, jurisdiction, teamCode),
  supervisor: ({ jurisdiction, supervisorNumber }, _, { loaders }) =>
    byKey(loaders.officer, jurisdiction, supervisorNumber),
  place: ({ placeCode }, _, { loaders }) => (placeCode === null ? null : loaders.placeByCode.load(placeCode)),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('auxiliary').load(id),
} satisfies Complete<AuxiliaryResolvers, AuxiliaryParent>;
