import { parseId } from '@network/schema/ids';
import type { LossRecoveryResolvers } from '#schema.generated.ts';
import type { Complete, LossRecoveryParent } from '../parents.ts';
import { codeOf, placeOf } from '../references.ts';

export const LossRecovery = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => {
    parseId(id);
    return loaders.recovery.byId.load(id);
  },
  place: ({ placeCode }) => placeOf(placeCode),
  body: (row) => codeOf(row, row.bodyCode),
  damage: ({ jurisdiction, damageNumber }, _, { loaders }) =>
    damageNumber === null ? null : loaders.damageEvent.byKey.load({ jurisdiction, key: damageNumber }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('lossRecovery').load(id),
} satisfies Complete<LossRecoveryResolvers, LossRecoveryParent>;
