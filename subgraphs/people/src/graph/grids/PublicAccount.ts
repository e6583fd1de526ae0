import { reads } from '@network/kit/connection/reads';
import type { PublicAccountResolvers } from '#schema.generated.ts';
import type { Complete, PublicAccountParent } from '../parents.ts';
import { byReference, placeOf, type Reference } from '../reference.ts';

export const PublicAccount = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.publicAccount, reference, info),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) => placeOf(loaders, placeCode, info)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('publicAccount').load(id)),
} satisfies Complete<PublicAccountResolvers, PublicAccountParent>;
