import { codeOf, ofFile } from '#graph/file.ts';
import type { Complete, DecisionParent } from '#graph/parents.ts';
import type { DecisionResolvers } from '#schema.generated.ts';

export const Decision = {
  ...ofFile('decisions'),
  issuingBody: ({ jurisdiction, bodyCode }) => codeOf(jurisdiction, bodyCode),
} satisfies Complete<DecisionResolvers, DecisionParent>;
