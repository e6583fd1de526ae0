import { reads } from '@network/kit/connection/reads';
import type { CaseTemplateResolvers } from '#schema.generated.ts';
import { documentOf, formsOf, itemsOf, type Reference, recordOf } from '../borrowed.ts';
import type { CaseTemplateParent, Complete } from '../parents.ts';

export const CaseTemplate = {
  __resolveReference: (reference: Reference, { loaders }, info) => recordOf(loaders.templates, reference, info),
  items: reads(['itemCodes'], ({ jurisdiction, itemCodes }, _, { loaders }, info) =>
    itemsOf(loaders, { jurisdiction, codes: itemCodes }, info),
  ),
  forms: reads(['formCodes'], ({ jurisdiction, formCodes }, _, { loaders }, info) =>
    formsOf(loaders, { jurisdiction, codes: formCodes }, info),
  ),
  document: reads(['documentNumber'], ({ jurisdiction, documentNumber }, _, { loaders }, info) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('caseTemplate').load(id)),
} satisfies Complete<CaseTemplateResolvers, CaseTemplateParent>;
