import { isInForce } from '#domain/item.ts';
import type { GrantResolvers } from '#schema.generated.ts';
import { placeOf } from '../borrowed.ts';
import type { Complete, GrantParent } from '../parents.ts';

export const Grant = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.grants.byId.load(id),
  placeCode: ({ place }) => place,
  place: ({ place }) => placeOf(place),
  list: ({ jurisdiction, listCode }, _, { loaders }) =>
    loaders.empowermentLists.byKey.load({ jurisdiction, key: listCode }),
  item: ({ jurisdiction, itemCode }, _, { loaders }) => loaders.items.byKey.load({ jurisdiction, key: itemCode }),
  inForce: async (grant, { asOf }, { today }) => isInForce(grant, asOf ?? (await today(grant.jurisdiction))),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('grant').load(id),
} satisfies Complete<GrantResolvers, GrantParent>;
