import { fieldsRead, reads } from '@network/kit/connection/reads';
import { parseId } from '@network/schema/ids';
import type { AlertResolvers } from '#schema.generated.ts';
import type { AlertParent, Complete } from '../parents.ts';
import { codeOf, placeOf } from '../references.ts';

export const Alert = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) => {
    parseId(id);
    return loaders.alert.byId.load(id, fieldsRead(info, 'Alert'));
  },
  place: reads(['placeCode'], ({ placeCode }) => placeOf(placeCode)),
  category: reads(['categoryCode'], (alert) => codeOf(alert, alert.categoryCode)),
  device: reads(['deviceCode'], ({ jurisdiction, deviceCode }, _, { loaders }, info) =>
    deviceCode === null ? null : loaders.device.byKey.load({ jurisdiction, key: deviceCode }, fieldsRead(info)),
  ),
  event: reads(['eventNumber'], ({ jurisdiction, eventNumber }, _, { loaders }, info) =>
    eventNumber === null ? null : loaders.event.byKey.load({ jurisdiction, key: eventNumber }, fieldsRead(info)),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('alert').load(id)),
} satisfies Complete<AlertResolvers, AlertParent>;
