import type { ItemVersionResolvers } from '#schema.generated.ts';
import type { Complete, ItemVersionParent } from '../parents.ts';

export const ItemVersion = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.versionById.load(id),
  validTo: ({ endsOn }) => endsOn,
  item: ({ jurisdiction, itemCode }, _, { loaders }) => loaders.items.byKey.load({ jurisdiction, key: itemCode }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('itemVersion').load(id),
} satisfies Complete<ItemVersionResolvers, ItemVersionParent>;
