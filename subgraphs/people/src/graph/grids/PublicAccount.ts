import type { PublicAccountResolvers } from '#schema.generated.ts';
import type { Complete, PublicAccountParent } from '../parents.ts';
import { byReference, type Reference } from '../reference.ts';

export const PublicAccount = {
  __resolveReference: (reference: Reference, { loaders }) => byReference(loaders.publicAccount, reference),
  place: ({ placeCode }, _, { loaders }) => (placeCode === null ? null : loaders.placeByCode.load(placeCode)),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('publicAccount').load(id),
} satisfies Complete<PublicAccountResolvers, PublicAccountParent>;
