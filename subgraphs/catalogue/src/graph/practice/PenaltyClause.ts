import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { PenaltyClauseResolvers } from '#schema.generated.ts';
import type { Complete, PenaltyClauseParent } from '../parents.ts';

export const PenaltyClause = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.clauses.byId.load(id, fieldsRead(info, 'PenaltyClause')),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('penaltyClause').load(id)),
} satisfies Complete<PenaltyClauseResolvers, PenaltyClauseParent>;
