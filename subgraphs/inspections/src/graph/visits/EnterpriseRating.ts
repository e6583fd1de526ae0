import type { Complete, RatingParent } from '#graph/parents.ts';
import type { EnterpriseRatingResolvers } from '#schema.generated.ts';
import { inspectionOf, provenanceOf } from './under-inspection.ts';

export const EnterpriseRating = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.rating.byId.load(id),
  inspection: (rating, _, { loaders }) => inspectionOf(rating, loaders),
  provenance: (rating, _, { loaders }) => provenanceOf('enterpriseRating', rating, loaders),
} satisfies Complete<EnterpriseRatingResolvers, RatingParent>;
