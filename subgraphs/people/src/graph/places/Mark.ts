import type { MarkResolvers } from '#schema.generated.ts';
import type { Complete, MarkParent } from '../parents.ts';

export const Mark = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.mark.byId.load(id),
  place: ({ placeCode }, _, { loaders }) => (placeCode === null ? null : loaders.placeByCode.load(placeCode)),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('mark').load(id),
} satisfies Complete<MarkResolvers, MarkParent>;
