import { fieldsRead, reads } from '@network/kit/connection/reads';
import { parseId } from '@network/schema/ids';
import type { ImportantPowerUserResolvers } from '#schema.generated.ts';
import type { Complete, ImportantPowerUserParent } from '../parents.ts';
import { codeOf, entityOf, placeOf } from '../references.ts';

export const ImportantPowerUser = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) => {
    parseId(id);
    return loaders.powerUser.byId.load(id, fieldsRead(info, 'ImportantPowerUser'));
  },
  place: reads(['placeCode'], ({ placeCode }) => placeOf(placeCode)),
  body: reads(['bodyCode'], (row) => codeOf(row, row.bodyCode)),
  entity: reads(['creditCode'], (user) => entityOf(user, user.creditCode)),
  hazards: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.hazards('USER', { jurisdiction, key: number }, args),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('importantPowerUser').load(id)),
} satisfies Complete<ImportantPowerUserResolvers, ImportantPowerUserParent>;
