import type { QueryResolvers } from '#schema.generated.ts';

/** The lists of a government. */
export const Query = {
  evidence: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.evidence.list('JURISDICTION', jurisdiction, asked),
  caseDocuments: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.caseDocuments.list('JURISDICTION', jurisdiction, asked),
  preservations: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.preservations.list('JURISDICTION', jurisdiction, asked),
  coerciveMeasures: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.coerciveMeasures.list('JURISDICTION', jurisdiction, asked),
  correctionOrders: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.file.correctionOrders.list('JURISDICTION', jurisdiction, asked),
} satisfies QueryResolvers;
