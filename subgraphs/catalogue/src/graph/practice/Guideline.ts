import type { GuidelineResolvers } from '#schema.generated.ts';
import { documentOf, itemsOf } from '../borrowed.ts';
import type { Complete, GuidelineParent } from '../parents.ts';

export const Guideline = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.guidelines.byId.load(id),
  items: ({ jurisdiction, itemCodes }, _, { loaders }) => itemsOf(loaders, { jurisdiction, codes: itemCodes }),
  document: ({ jurisdiction, documentNumber }, _, { loaders }) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('guideline').load(id),
} satisfies Complete<GuidelineResolvers, GuidelineParent>;
