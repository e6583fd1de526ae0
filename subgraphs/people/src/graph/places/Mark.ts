import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { MarkResolvers } from '#schema.generated.ts';
import type { Complete, MarkParent } from '../parents.ts';
import { placeOf } from '../reference.ts';

export const Mark = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.mark.byId.load(id, fieldsRead(info, 'Mark')),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) => placeOf(loaders, placeCode, info)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('mark').load(id)),
} satisfies Complete<MarkResolvers, MarkParent>;
