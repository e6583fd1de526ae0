import { fieldsRead, reads } from '@network/kit/connection/reads';
import { isInForce } from '#domain/item.ts';
import type { GrantResolvers } from '#schema.generated.ts';
import { placeOf } from '../borrowed.ts';
import type { Complete, GrantParent } from '../parents.ts';

export const Grant = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.grants.byId.load(id, fieldsRead(info, 'Grant')),
  placeCode: reads(['place'], ({ place }) => place),
  place: reads(['place'], ({ place }) => placeOf(place)),
  list: reads(['listCode'], ({ jurisdiction, listCode }, _, { loaders }, info) =>
    loaders.empowermentLists.byKey.load({ jurisdiction, key: listCode }, fieldsRead(info)),
  ),
  item: reads(['itemCode'], ({ jurisdiction, itemCode }, _, { loaders }, info) =>
    loaders.items.byKey.load({ jurisdiction, key: itemCode }, fieldsRead(info)),
  ),
  inForce: reads(['validFrom', 'validTo'], async (grant, { asOf }, { today }) =>
    isInForce(grant, asOf ?? (await today(grant.jurisdiction))),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('grant').load(id)),
} satisfies Complete<GrantResolvers, GrantParent>;
