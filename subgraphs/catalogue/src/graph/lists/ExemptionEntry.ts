import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { ExemptionEntryResolvers } from '#schema.generated.ts';
import { bodyOf, documentOf } from '../borrowed.ts';
import type { Complete, ExemptionEntryParent } from '../parents.ts';

export const ExemptionEntry = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.exemptions.byId.load(id, fieldsRead(info, 'ExemptionEntry')),
  item: reads(['itemCode'], ({ jurisdiction, itemCode }, _, { loaders }, info) =>
    loaders.items.byKey.load({ jurisdiction, key: itemCode }, fieldsRead(info)),
  ),
  department: reads(['bodyCode'], ({ jurisdiction, bodyCode }) => bodyOf(jurisdiction, bodyCode)),
  document: reads(['documentNumber'], ({ jurisdiction, documentNumber }, _, { loaders }, info) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('exemptionEntry').load(id)),
} satisfies Complete<ExemptionEntryResolvers, ExemptionEntryParent>;
