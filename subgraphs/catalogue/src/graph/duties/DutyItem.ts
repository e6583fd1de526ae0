import { fieldsRead } from '@network/kit/connection/reads';
import type { DutyItemResolvers } from '#schema.generated.ts';
import { bodiesOf, bodyOf, documentOf, placeOf } from '../borrowed.ts';
import type { Complete, DutyItemParent } from '../parents.ts';

export const DutyItem = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.dutyItems.byId.load(id, fieldsRead(info, 'DutyItem')),
  category: ({ jurisdiction, categoryCode }, _, { loaders }, info) =>
    categoryCode === null ? null : loaders.categoryByCode.load({ jurisdiction, key: categoryCode }, fieldsRead(info)),
  place: ({ placeCode }) => placeOf(placeCode),
  body: ({ jurisdiction, bodyCode }) => bodyOf(jurisdiction, bodyCode),
  cooperatingBodies: ({ jurisdiction, cooperatingBodyCodes }) => bodiesOf(jurisdiction, cooperatingBodyCodes),
  document: ({ jurisdiction, documentNumber }, _, { loaders }, info) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }, info),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('dutyItem').load(id),
} satisfies Complete<DutyItemResolvers, DutyItemParent>;
