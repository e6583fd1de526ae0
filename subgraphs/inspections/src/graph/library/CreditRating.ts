import { reads } from '@network/kit/connection/reads';
import { byIdOrNumber, named } from '@network/kit/list/named';
import type { Complete, CreditRatingParent } from '#graph/parents.ts';
import type { CreditRatingResolvers } from '#schema.generated.ts';

export const CreditRating = {
  __resolveReference: (reference: object, { loaders }, info) =>
    byIdOrNumber(loaders.library.creditRatings, reference, info),
  entity: reads(['creditCode'], ({ jurisdiction, creditCode: key }, _, { loaders }, info) =>
    named(loaders.entity, { jurisdiction, key }, info),
  ),
  score: reads(['score'], ({ score }) => (score === null ? null : Number(score))),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('creditRating').load(id)),
} satisfies Complete<CreditRatingResolvers, CreditRatingParent>;
