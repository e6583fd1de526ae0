import { codeOf, ofFile } from '#graph/file.ts';
import type { Complete, DecisionParent } from '#graph/parents.ts';
import type { DecisionResolvers } from '#schema.generated.ts';

export const Decision = {
  ...ofFile('decisions'),
  /** What the case's own row tells comes from where the case comes from. */
  provenance: ({ id, isFromCase, caseId }, _, { loaders }) =>
    isFromCase && caseId !== null ? loaders.provenance('case').load(caseId) : loaders.provenance('decision').load(id),
  issuingBody: ({ jurisdiction, bodyCode }) => codeOf(jurisdiction, bodyCode),
} satisfies Complete<DecisionResolvers, DecisionParent>;
