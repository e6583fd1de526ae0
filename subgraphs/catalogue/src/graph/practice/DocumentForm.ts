import { reads } from '@network/kit/connection/reads';
import type { DocumentFormResolvers } from '#schema.generated.ts';
import { documentOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, DocumentFormParent } from '../parents.ts';

export const DocumentForm = {
  __resolveReference: (reference: Reference, { loaders }, info) => recordOf(loaders.forms, reference, info),
  caseTemplates: reads(['code'], ({ jurisdiction, code }, args, { loaders }) =>
    loaders.templates.listOn('FORM', { jurisdiction, key: code }, args),
  ),
  document: reads(['documentNumber'], ({ jurisdiction, documentNumber }, _, { loaders }, info) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('documentForm').load(id)),
} satisfies Complete<DocumentFormResolvers, DocumentFormParent>;
