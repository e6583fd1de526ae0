import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { WardenResolvers } from '#schema.generated.ts';
import type { Complete, WardenParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const Warden = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.warden, reference, info),
  phone: reads(['phone'], ({ phone }, _, { reveal }) => reveal('PHONE', phone)),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    byKey(loaders.team, { jurisdiction, key: teamCode }, info),
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) =>
    placeCode === null ? null : loaders.placeByCode.load(placeCode, fieldsRead(info)),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('warden').load(id)),
} satisfies Complete<WardenResolvers, WardenParent>;
