import { fieldsRead } from '@network/kit/connection/reads';
import type { QueryResolvers } from '#schema.generated.ts';

/** The lists of a government. */
export const Query = {
  notices: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.notices.list('JURISDICTION', jurisdiction, asked),
  hearings: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.hearings.list('JURISDICTION', jurisdiction, asked),
  legalReviews: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.legalReviews.list('JURISDICTION', jurisdiction, asked),
  discussions: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.discussions.list('JURISDICTION', jurisdiction, asked),
  decisions: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.decisions.list('JURISDICTION', jurisdiction, asked),
  decision: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.file.decisions.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
} satisfies QueryResolvers;
