import type { WardenResolvers } from '#schema.generated.ts';
import type { Complete, WardenParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const Warden = {
  __resolveReference: (reference: Reference, { loaders }) => byReference(loaders.warden, reference),
  phone: ({ phone }, _, { reveal }) => reveal('PHONE', phone),
  team: ({ jurisdiction, teamCode }, _, { loaders }) => byKey(loaders.team, jurisdiction, teamCode),
  place: ({ placeCode }, _, { loaders }) => (placeCode === null ? null : loaders.placeByCode.load(placeCode)),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('warden').load(id),
} satisfies Complete<WardenResolvers, WardenParent>;
