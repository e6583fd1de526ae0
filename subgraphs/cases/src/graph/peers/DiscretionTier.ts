import type { Complete, DiscretionTierParent } from '#graph/parents.ts';
import type { DiscretionTierResolvers } from '#schema.generated.ts';

export const DiscretionTier = {
  cases: ({ jurisdiction, itemCode, ordinal }, args, { loaders }) =>
    loaders.cases('TIER', { jurisdiction, key: `${itemCode}:${ordinal}` }, args),
} satisfies Complete<DiscretionTierResolvers, DiscretionTierParent>;
