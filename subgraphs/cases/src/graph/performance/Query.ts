import type { QueryResolvers } from '#schema.generated.ts';

/** The lists of a government. */
export const Query = {
  services: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.services.list('JURISDICTION', jurisdiction, asked),
  payments: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.payments.list('JURISDICTION', jurisdiction, asked),
  executions: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.executions.list('JURISDICTION', jurisdiction, asked),
  commitments: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.commitments.list('JURISDICTION', jurisdiction, asked),
  publications: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.publications.list('JURISDICTION', jurisdiction, asked),
} satisfies QueryResolvers;
