import { fieldsRead, reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
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
    named(loaders.device, { jurisdiction, key: deviceCode }, info),
  ),
  event: reads(['eventNumber'], ({ jurisdiction, eventNumber }, _, { loaders }, info) =>
    named(loaders.event, { jurisdiction, key: eventNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('alert').load(id)),
} satisfies Complete<AlertResolvers, AlertParent>;
