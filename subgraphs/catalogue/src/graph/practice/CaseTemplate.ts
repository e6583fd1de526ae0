import type { CaseTemplateResolvers } from '#schema.generated.ts';
import { documentOf, formsOf, itemsOf, type Reference, recordOf } from '../borrowed.ts';
import type { CaseTemplateParent, Complete } from '../parents.ts';

export const CaseTemplate = {
  __resolveReference: (reference: Reference, { loaders }) => recordOf(loaders.templates, reference),
  items: ({ jurisdiction, itemCodes }, _, { loaders }) => itemsOf(loaders, { jurisdiction, codes: itemCodes }),
  forms: ({ jurisdiction, formCodes }, _, { loaders }) => formsOf(loaders, { jurisdiction, codes: formCodes }),
  document: ({ jurisdiction, documentNumber }, _, { loaders }) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('caseTemplate').load(id),
} satisfies Complete<CaseTemplateResolvers, CaseTemplateParent>;
