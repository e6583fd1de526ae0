import type { PolicyDocumentResolvers } from '#schema.generated.ts';
import { bodyOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, PolicyDocumentParent } from '../parents.ts';

export const PolicyDocument = {
  __resolveReference: ({ number, ...reference }: Reference & { number?: string }, { loaders }, info) =>
    recordOf(loaders.documents, { ...reference, code: number }, info),
  issuingBody: ({ jurisdiction, issuingBodyCode }) => bodyOf(jurisdiction, issuingBodyCode),
  lists: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.empowermentLists.list('DOCUMENT', { jurisdiction, key: number }, args),
  exemptions: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.exemptions.list('DOCUMENT', { jurisdiction, key: number }, args),
  dutyItems: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.dutyItems.list('DOCUMENT', { jurisdiction, key: number }, args),
  responsibilityChains: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.chains.list('DOCUMENT', { jurisdiction, key: number }, args),
  governanceMatters: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.matters.list('DOCUMENT', { jurisdiction, key: number }, args),
  supervisionThemes: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.themes.list('DOCUMENT', { jurisdiction, key: number }, args),
  checkLists: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.checkLists.list('DOCUMENT', { jurisdiction, key: number }, args),
  caseTemplates: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.templates.list('DOCUMENT', { jurisdiction, key: number }, args),
  documentForms: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.forms.list('DOCUMENT', { jurisdiction, key: number }, args),
  guidelines: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.guidelines.list('DOCUMENT', { jurisdiction, key: number }, args),
  targets: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.targets.list('DOCUMENT', { jurisdiction, key: number }, args),
  reportedFigures: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.figures.list('DOCUMENT', { jurisdiction, key: number }, args),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('policyDocument').load(id),
} satisfies Complete<PolicyDocumentResolvers, PolicyDocumentParent>;
