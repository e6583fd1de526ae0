import { reads } from '@network/kit/connection/reads';
import { codeOf, ofFile } from '#graph/file.ts';
import type { Complete, DecisionParent } from '#graph/parents.ts';
import type { DecisionResolvers } from '#schema.generated.ts';

export const Decision = {
  ...ofFile('decisions'),
  /** What the case's own row tells comes from where the case comes from. */
  provenance: reads(['isFromCase', 'caseId'], ({ id, isFromCase, caseId }, _, { loaders }) =>
    isFromCase && caseId !== null ? loaders.provenance('case').load(caseId) : loaders.provenance('decision').load(id),
  ),
  issuingBody: reads(['bodyCode'], ({ jurisdiction, bodyCode }) => codeOf(jurisdiction, bodyCode)),
} satisfies Complete<DecisionResolvers, DecisionParent>;
