import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { DutyItemResolvers } from '#schema.generated.ts';
import { bodiesOf, bodyOf, documentOf, placeOf } from '../borrowed.ts';
import type { Complete, DutyItemParent } from '../parents.ts';

export const DutyItem = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.dutyItems.byId.load(id, fieldsRead(info, 'DutyItem')),
  category: reads(['categoryCode'], ({ jurisdiction, categoryCode }, _, { loaders }, info) =>
    categoryCode === null ? null : loaders.categoryByCode.load({ jurisdiction, key: categoryCode }, fieldsRead(info)),
  ),
  place: reads(['placeCode'], ({ placeCode }) => placeOf(placeCode)),
  body: reads(['bodyCode'], ({ jurisdiction, bodyCode }) => bodyOf(jurisdiction, bodyCode)),
  cooperatingBodies: reads(['cooperatingBodyCodes'], ({ jurisdiction, cooperatingBodyCodes }) =>
    bodiesOf(jurisdiction, cooperatingBodyCodes),
  ),
  document: reads(['documentNumber'], ({ jurisdiction, documentNumber }, _, { loaders }, info) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('dutyItem').load(id)),
} satisfies Complete<DutyItemResolvers, DutyItemParent>;
