import type { PenaltyClauseResolvers } from '#schema.generated.ts';
import type { Complete, PenaltyClauseParent } from '../parents.ts';

export const PenaltyClause = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.clauses.byId.load(id),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('penaltyClause').load(id),
} satisfies Complete<PenaltyClauseResolvers, PenaltyClauseParent>;
