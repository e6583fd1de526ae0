import { reads } from '@network/kit/connection/reads';
import { codeOf, ofFile } from '#graph/file.ts';
import type { CaseDocumentParent, Complete } from '#graph/parents.ts';
import type { CaseDocumentResolvers } from '#schema.generated.ts';

export const CaseDocument = {
  ...ofFile('caseDocuments'),
  form: reads(['formCode'], ({ jurisdiction, formCode }) => codeOf(jurisdiction, formCode)),
  issuingBody: reads(['bodyCode'], ({ jurisdiction, bodyCode }) => codeOf(jurisdiction, bodyCode)),
} satisfies Complete<CaseDocumentResolvers, CaseDocumentParent>;
