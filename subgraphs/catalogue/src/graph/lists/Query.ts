import type { QueryResolvers } from '#schema.generated.ts';

/** Lookups by natural key, and the lists of a government. */
export const listQueries = {
  policyDocument: (_, { jurisdiction, number }, { loaders }) =>
    loaders.documents.byKey.load({ jurisdiction, key: number }),
  policyDocuments: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.documents.list('JURISDICTION', jurisdiction, args),
  empowermentList: (_, { jurisdiction, code }, { loaders }) =>
    loaders.empowermentLists.byKey.load({ jurisdiction, key: code }),
  empowermentLists: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.empowermentLists.listOn('JURISDICTION', jurisdiction, args),
  grants: (_, { jurisdiction, ...args }, { loaders }) => loaders.grants.listOn('JURISDICTION', jurisdiction, args),
  exemptionEntries: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.exemptions.listOn('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
