import type { DutyItemResolvers } from '../schema.generated.ts';
import { bodyOf } from './Body.ts';
import type { Complete, DutyItemParent } from './parents.ts';

export const DutyItem = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.dutyItemById.load(id),
  category: ({ jurisdiction, categoryCode }, _, { loaders }) =>
    categoryCode === null ? null : loaders.categoryByCode.load({ jurisdiction, key: categoryCode }),
  body: ({ jurisdiction, bodyCode }) => bodyOf(jurisdiction, bodyCode),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('dutyItem').load(id),
} satisfies Complete<DutyItemResolvers, DutyItemParent>;
