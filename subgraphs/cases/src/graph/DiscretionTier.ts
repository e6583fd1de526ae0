import type { DiscretionTierResolvers } from '../schema.generated.ts';
import { casesOf } from './case-connection.ts';
import type { Complete, DiscretionTierParent } from './parents.ts';

export const DiscretionTier = {
  cases: ({ jurisdiction, itemCode, ordinal }, args, { loaders }) =>
    casesOf(loaders, args, { parent: 'tier', jurisdiction, key: `${itemCode}:${ordinal}` }),
} satisfies Complete<DiscretionTierResolvers, DiscretionTierParent>;
