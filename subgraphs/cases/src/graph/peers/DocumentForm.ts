import type { ByCode, Complete } from '#graph/parents.ts';
import type { DocumentFormResolvers } from '#schema.generated.ts';

export const DocumentForm = {
  caseDocuments: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.file.caseDocuments.list('FORM', { jurisdiction, key: code }, args),
} satisfies Complete<DocumentFormResolvers, ByCode>;
