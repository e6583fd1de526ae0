import { fieldsRead } from '@network/kit/connection/reads';
import type { QueryResolvers } from '#schema.generated.ts';

/** Lookups by natural key, and the lists of a government. */
export const dutyQueries = {
  dutyItems: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.dutyItems.listOn('JURISDICTION', jurisdiction, args),
  responsibilityChain: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.chains.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  responsibilityChains: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.chains.listOn('JURISDICTION', jurisdiction, args),
  governanceMatter: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.matters.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  governanceMatters: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.matters.listOn('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
