import { parseId } from '@network/schema/ids';
import type { AlertResolvers } from '#schema.generated.ts';
import type { AlertParent, Complete } from '../parents.ts';
import { codeOf, placeOf } from '../references.ts';

export const Alert = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => {
    parseId(id);
    return loaders.alert.byId.load(id);
  },
  place: ({ placeCode }) => placeOf(placeCode),
  category: (alert) => codeOf(alert, alert.categoryCode),
  device: ({ jurisdiction, deviceCode }, _, { loaders }) =>
    deviceCode === null ? null : loaders.device.byKey.load({ jurisdiction, key: deviceCode }),
  event: ({ jurisdiction, eventNumber }, _, { loaders }) =>
    eventNumber === null ? null : loaders.event.byKey.load({ jurisdiction, key: eventNumber }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('alert').load(id),
} satisfies Complete<AlertResolvers, AlertParent>;
