import type { DutyItemResolvers } from '#schema.generated.ts';
import { bodiesOf, bodyOf, documentOf, placeOf } from '../borrowed.ts';
import type { Complete, DutyItemParent } from '../parents.ts';

export const DutyItem = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.dutyItems.byId.load(id),
  category: ({ jurisdiction, categoryCode }, _, { loaders }) =>
    categoryCode === null ? null : loaders.categoryByCode.load({ jurisdiction, key: categoryCode }),
  place: ({ placeCode }) => placeOf(placeCode),
  body: ({ jurisdiction, bodyCode }) => bodyOf(jurisdiction, bodyCode),
  cooperatingBodies: ({ jurisdiction, cooperatingBodyCodes }) => bodiesOf(jurisdiction, cooperatingBodyCodes),
  document: ({ jurisdiction, documentNumber }, _, { loaders }) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('dutyItem').load(id),
} satisfies Complete<DutyItemResolvers, DutyItemParent>;
