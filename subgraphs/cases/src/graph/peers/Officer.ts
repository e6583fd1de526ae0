import type { Complete, OfficerParent } from '#graph/parents.ts';
import type { OfficerResolvers } from '#schema.generated.ts';

export const Officer = {
  cases: ({ jurisdiction, certificateNumber }, args, { loaders }) =>
    loaders.cases('OFFICER', { jurisdiction, key: certificateNumber }, args),
  hostedHearings: ({ jurisdiction, certificateNumber }, args, { loaders }) =>
    loaders.file.hearings.list('OFFICER', { jurisdiction, key: certificateNumber }, args),
  legalReviews: ({ jurisdiction, certificateNumber }, args, { loaders }) =>
    loaders.file.legalReviews.list('OFFICER', { jurisdiction, key: certificateNumber }, args),
} satisfies Complete<OfficerResolvers, OfficerParent>;
