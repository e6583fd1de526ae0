import { fieldsRead, reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import { parseId } from '@network/schema/ids';
import type { LossRecoveryResolvers } from '#schema.generated.ts';
import type { Complete, LossRecoveryParent } from '../parents.ts';
import { codeOf, placeOf } from '../references.ts';

export const LossRecovery = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) => {
    parseId(id);
    return loaders.recovery.byId.load(id, fieldsRead(info, 'LossRecovery'));
  },
  place: reads(['placeCode'], ({ placeCode }) => placeOf(placeCode)),
  body: reads(['bodyCode'], (row) => codeOf(row, row.bodyCode)),
  damage: reads(['damageNumber'], ({ jurisdiction, damageNumber }, _, { loaders }, info) =>
    named(loaders.damageEvent, { jurisdiction, key: damageNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('lossRecovery').load(id)),
} satisfies Complete<LossRecoveryResolvers, LossRecoveryParent>;
