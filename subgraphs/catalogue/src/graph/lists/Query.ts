import { fieldsRead } from '@network/kit/connection/reads';
import type { QueryResolvers } from '#schema.generated.ts';

/** Lookups by natural key, and the lists of a government. */
export const listQueries = {
  policyDocument: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.documents.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  policyDocuments: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.documents.list('JURISDICTION', jurisdiction, args),
  empowermentList: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.empowermentLists.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  empowermentLists: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.empowermentLists.listOn('JURISDICTION', jurisdiction, args),
  grants: (_, { jurisdiction, ...args }, { loaders }) => loaders.grants.listOn('JURISDICTION', jurisdiction, args),
  exemptionEntries: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.exemptions.listOn('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
