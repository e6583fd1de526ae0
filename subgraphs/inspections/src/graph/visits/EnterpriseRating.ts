import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { Complete, RatingParent } from '#graph/parents.ts';
import type { EnterpriseRatingResolvers } from '#schema.generated.ts';
import { inspectionOf, provenanceOf } from './under-inspection.ts';

export const EnterpriseRating = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.rating.byId.load(id, fieldsRead(info, 'EnterpriseRating')),
  inspection: reads(['inspectionId'], (rating, _, { loaders }, info) => inspectionOf(rating, loaders, info)),
  provenance: reads(['inspectionId', 'isApart'], (rating, _, { loaders }) =>
    provenanceOf('enterpriseRating', rating, loaders),
  ),
} satisfies Complete<EnterpriseRatingResolvers, RatingParent>;
