import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { GuidelineResolvers } from '#schema.generated.ts';
import { documentOf, itemsOf } from '../borrowed.ts';
import type { Complete, GuidelineParent } from '../parents.ts';

export const Guideline = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.guidelines.byId.load(id, fieldsRead(info, 'Guideline')),
  items: reads(['itemCodes'], ({ jurisdiction, itemCodes }, _, { loaders }, info) =>
    itemsOf(loaders, { jurisdiction, codes: itemCodes }, info),
  ),
  document: reads(['documentNumber'], ({ jurisdiction, documentNumber }, _, { loaders }, info) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('guideline').load(id)),
} satisfies Complete<GuidelineResolvers, GuidelineParent>;
