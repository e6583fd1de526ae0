import { fieldsRead } from '@network/kit/connection/reads';
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
  place: ({ placeCode }) => placeOf(placeCode),
  body: (row) => codeOf(row, row.bodyCode),
  user: ({ jurisdiction, userNumber }, _, { loaders }, info) =>
    userNumber === null ? null : loaders.powerUser.byKey.load({ jurisdiction, key: userNumber }, fieldsRead(info)),
  zoneMetres: ({ voltageKv }) => protectionZone(voltageKv),
  isInZone: ({ voltageKv, distanceMetres }) => isInZone(voltageKv, distanceMetres),
  case: (hazard) => caseOf(hazard, hazard.caseNumber),
  event: ({ jurisdiction, eventNumber }, _, { loaders }, info) =>
    eventNumber === null ? null : loaders.event.byKey.load({ jurisdiction, key: eventNumber }, fieldsRead(info)),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('hazard').load(id),
} satisfies Complete<HazardResolvers, HazardParent>;
