import type { Complete, CreditRatingParent } from '#graph/parents.ts';
import { byIdOrNumber, named } from '#graph/references.ts';
import type { CreditRatingResolvers } from '#schema.generated.ts';

export const CreditRating = {
  __resolveReference: (reference: object, { loaders }) => byIdOrNumber(reference, loaders.library.creditRatings),
  entity: ({ jurisdiction, creditCode: key }, _, { loaders }) => named(loaders.entity, { jurisdiction, key }),
  score: ({ score }) => (score === null ? null : Number(score)),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('creditRating').load(id),
} satisfies Complete<CreditRatingResolvers, CreditRatingParent>;
