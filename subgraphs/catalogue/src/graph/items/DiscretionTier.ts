import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { DiscretionTierResolvers } from '#schema.generated.ts';
import type { Complete, DiscretionTierParent } from '../parents.ts';

type TierReference = { id?: string; jurisdiction?: string; itemCode?: string; ordinal?: number };

export const DiscretionTier = {
  __resolveReference: ({ id, jurisdiction, itemCode, ordinal }: TierReference, { loaders }, info) =>
    itemCode === undefined
      ? loaders.tier.byId.load(id ?? '', fieldsRead(info, 'DiscretionTier'))
      : loaders.tierByOrdinal.load(
          { jurisdiction: jurisdiction ?? '', itemCode, ordinal: ordinal ?? 0 },
          fieldsRead(info, 'DiscretionTier'),
        ),
  item: reads(['itemCode'], ({ jurisdiction, itemCode }, _, { loaders }, info) =>
    loaders.items.byKey.load({ jurisdiction, key: itemCode }, fieldsRead(info)),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('discretionTier').load(id)),
} satisfies Complete<DiscretionTierResolvers, DiscretionTierParent>;
