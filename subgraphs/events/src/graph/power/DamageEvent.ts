import { fieldsRead } from '@network/kit/connection/reads';
import { parseId } from '@network/schema/ids';
import type { DamageEventResolvers } from '#schema.generated.ts';
import type { Complete, DamageEventParent } from '../parents.ts';
import { caseOf, codeOf, placeOf } from '../references.ts';

export const DamageEvent = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) => {
    parseId(id);
    return loaders.damageEvent.byId.load(id, fieldsRead(info, 'DamageEvent'));
  },
  place: ({ placeCode }) => placeOf(placeCode),
  body: (row) => codeOf(row, row.bodyCode),
  culpritIdNumber: ({ culpritIdNumber }, _, { reveal }) => reveal('ID_NUMBER', culpritIdNumber),
  case: (damage) => caseOf(damage, damage.caseNumber),
  event: ({ jurisdiction, eventNumber }, _, { loaders }, info) =>
    eventNumber === null ? null : loaders.event.byKey.load({ jurisdiction, key: eventNumber }, fieldsRead(info)),
  recoveries: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.recoveries('DAMAGE', { jurisdiction, key: number }, args),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('damageEvent').load(id),
} satisfies Complete<DamageEventResolvers, DamageEventParent>;
