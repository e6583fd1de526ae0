import { fieldsRead, reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import { parseId } from '@network/schema/ids';
import type { DamageEventResolvers } from '#schema.generated.ts';
import type { Complete, DamageEventParent } from '../parents.ts';
import { caseOf, codeOf, placeOf } from '../references.ts';

export const DamageEvent = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) => {
    parseId(id);
    return loaders.damageEvent.byId.load(id, fieldsRead(info, 'DamageEvent'));
  },
  place: reads(['placeCode'], ({ placeCode }) => placeOf(placeCode)),
  body: reads(['bodyCode'], (row) => codeOf(row, row.bodyCode)),
  culpritIdNumber: reads(['culpritIdNumber'], ({ culpritIdNumber }, _, { reveal }) =>
    reveal('ID_NUMBER', culpritIdNumber),
  ),
  case: reads(['caseNumber'], (damage) => caseOf(damage, damage.caseNumber)),
  event: reads(['eventNumber'], ({ jurisdiction, eventNumber }, _, { loaders }, info) =>
    named(loaders.event, { jurisdiction, key: eventNumber }, info),
  ),
  recoveries: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.recoveries('DAMAGE', { jurisdiction, key: number }, args),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('damageEvent').load(id)),
} satisfies Complete<DamageEventResolvers, DamageEventParent>;
