import type { QueryResolvers } from '#schema.generated.ts';

/** The lists of a government. */
export const Query = {
  reconsiderations: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.reconsiderations.list('JURISDICTION', jurisdiction, asked),
  litigations: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.litigations.list('JURISDICTION', jurisdiction, asked),
} satisfies QueryResolvers;
