import { reads } from '@network/kit/connection/reads';
import type { PolicyDocumentResolvers } from '#schema.generated.ts';
import { bodyOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, PolicyDocumentParent } from '../parents.ts';

export const PolicyDocument = {
  __resolveReference: ({ number, ...reference }: Reference & { number?: string }, { loaders }, info) =>
    recordOf(loaders.documents, { ...reference, code: number }, info),
  issuingBody: reads(['issuingBodyCode'], ({ jurisdiction, issuingBodyCode }) => bodyOf(jurisdiction, issuingBodyCode)),
  lists: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.empowermentLists.list('DOCUMENT', { jurisdiction, key: number }, args),
  ),
  exemptions: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.exemptions.list('DOCUMENT', { jurisdiction, key: number }, args),
  ),
  dutyItems: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.dutyItems.list('DOCUMENT', { jurisdiction, key: number }, args),
  ),
  responsibilityChains: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.chains.list('DOCUMENT', { jurisdiction, key: number }, args),
  ),
  governanceMatters: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.matters.list('DOCUMENT', { jurisdiction, key: number }, args),
  ),
  supervisionThemes: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.themes.list('DOCUMENT', { jurisdiction, key: number }, args),
  ),
  checkLists: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.checkLists.list('DOCUMENT', { jurisdiction, key: number }, args),
  ),
  caseTemplates: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.templates.list('DOCUMENT', { jurisdiction, key: number }, args),
  ),
  documentForms: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.forms.list('DOCUMENT', { jurisdiction, key: number }, args),
  ),
  guidelines: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.guidelines.list('DOCUMENT', { jurisdiction, key: number }, args),
  ),
  targets: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.targets.list('DOCUMENT', { jurisdiction, key: number }, args),
  ),
  reportedFigures: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.figures.list('DOCUMENT', { jurisdiction, key: number }, args),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('policyDocument').load(id)),
} satisfies Complete<PolicyDocumentResolvers, PolicyDocumentParent>;
