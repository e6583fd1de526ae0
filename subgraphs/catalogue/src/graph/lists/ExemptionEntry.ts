import type { ExemptionEntryResolvers } from '#schema.generated.ts';
import { bodyOf, documentOf } from '../borrowed.ts';
import type { Complete, ExemptionEntryParent } from '../parents.ts';

export const ExemptionEntry = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.exemptions.byId.load(id),
  item: ({ jurisdiction, itemCode }, _, { loaders }) => loaders.items.byKey.load({ jurisdiction, key: itemCode }),
  department: ({ jurisdiction, bodyCode }) => bodyOf(jurisdiction, bodyCode),
  document: ({ jurisdiction, documentNumber }, _, { loaders }) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('exemptionEntry').load(id),
} satisfies Complete<ExemptionEntryResolvers, ExemptionEntryParent>;
