import { reads } from '@network/kit/connection/reads';
import { ofFile } from '#graph/file.ts';
import type { Complete, LegalReviewParent } from '#graph/parents.ts';
import type { LegalReviewResolvers } from '#schema.generated.ts';

export const LegalReview = {
  ...ofFile('legalReviews'),
  reviewer: reads(['reviewerNumber'], ({ jurisdiction, reviewerNumber }) =>
    reviewerNumber === null ? null : { jurisdiction, certificateNumber: reviewerNumber },
  ),
} satisfies Complete<LegalReviewResolvers, LegalReviewParent>;
