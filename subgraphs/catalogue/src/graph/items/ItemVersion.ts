import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { ItemVersionResolvers } from '#schema.generated.ts';
import type { Complete, ItemVersionParent } from '../parents.ts';

export const ItemVersion = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.version.byId.load(id, fieldsRead(info, 'ItemVersion')),
  validTo: reads(['endsOn'], ({ endsOn }) => endsOn),
  item: reads(['itemCode'], ({ jurisdiction, itemCode }, _, { loaders }, info) =>
    loaders.items.byKey.load({ jurisdiction, key: itemCode }, fieldsRead(info)),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('itemVersion').load(id)),
} satisfies Complete<ItemVersionResolvers, ItemVersionParent>;
