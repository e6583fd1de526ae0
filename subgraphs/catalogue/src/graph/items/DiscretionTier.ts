import type { DiscretionTierResolvers } from '#schema.generated.ts';
import type { Complete, DiscretionTierParent } from '../parents.ts';

type TierReference = { id?: string; jurisdiction?: string; itemCode?: string; ordinal?: number };

export const DiscretionTier = {
  __resolveReference: ({ id, jurisdiction, itemCode, ordinal }: TierReference, { loaders }) =>
    itemCode === undefined
      ? loaders.tierById.load(id ?? '')
      : loaders.tierByOrdinal.load({ jurisdiction: jurisdiction ?? '', itemCode, ordinal: ordinal ?? 0 }),
  item: ({ jurisdiction, itemCode }, _, { loaders }) => loaders.items.byKey.load({ jurisdiction, key: itemCode }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('discretionTier').load(id),
} satisfies Complete<DiscretionTierResolvers, DiscretionTierParent>;
