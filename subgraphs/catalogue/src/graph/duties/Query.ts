import type { QueryResolvers } from '#schema.generated.ts';

/** Lookups by natural key, and the lists of a government. */
export const dutyQueries = {
  dutyItems: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.dutyItems.listOn('JURISDICTION', jurisdiction, args),
  responsibilityChain: (_, { jurisdiction, code }, { loaders }) =>
    loaders.chains.byKey.load({ jurisdiction, key: code }),
  responsibilityChains: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.chains.listOn('JURISDICTION', jurisdiction, args),
  governanceMatter: (_, { jurisdiction, code }, { loaders }) => loaders.matters.byKey.load({ jurisdiction, key: code }),
  governanceMatters: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.matters.listOn('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
