import { fieldsRead, reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import { parseId } from '@network/schema/ids';
import { isInZone, protectionZone } from '#domain/power.ts';
import type { HazardResolvers } from '#schema.generated.ts';
import type { Complete, HazardParent } from '../parents.ts';
import { caseOf, codeOf, placeOf } from '../references.ts';

export const Hazard = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) => {
    parseId(id);
    return loaders.hazard.byId.load(id, fieldsRead(info, 'Hazard'));
  },
  place: reads(['placeCode'], ({ placeCode }) => placeOf(placeCode)),
  body: reads(['bodyCode'], (row) => codeOf(row, row.bodyCode)),
  user: reads(['userNumber'], ({ jurisdiction, userNumber }, _, { loaders }, info) =>
    named(loaders.powerUser, { jurisdiction, key: userNumber }, info),
  ),
  zoneMetres: reads(['voltageKv'], ({ voltageKv }) => protectionZone(voltageKv)),
  isInZone: reads(['voltageKv', 'distanceMetres'], ({ voltageKv, distanceMetres }) =>
    isInZone(voltageKv, distanceMetres),
  ),
  case: reads(['caseNumber'], (hazard) => caseOf(hazard, hazard.caseNumber)),
  event: reads(['eventNumber'], ({ jurisdiction, eventNumber }, _, { loaders }, info) =>
    named(loaders.event, { jurisdiction, key: eventNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('hazard').load(id)),
} satisfies Complete<HazardResolvers, HazardParent>;
