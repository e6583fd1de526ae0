import type { Complete, RegulatedEntityParent } from '#graph/parents.ts';
import type { RegulatedEntityResolvers } from '#schema.generated.ts';

export const RegulatedEntity = {
  cases: ({ jurisdiction, creditCode }, args, { loaders }) =>
    loaders.cases('ENTITY', { jurisdiction, key: creditCode }, args),
} satisfies Complete<RegulatedEntityResolvers, RegulatedEntityParent>;
