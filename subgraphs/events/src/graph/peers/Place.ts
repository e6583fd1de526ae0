import type { PlaceResolvers } from '#schema.generated.ts';
import { eventMetrics } from '../metrics/Place.ts';
import type { Complete, PlaceParent } from '../parents.ts';

export const Place = {
  eventMetrics,
  events: ({ code }, args, { loaders }) => loaders.events('PLACE', code, args),
  dispatches: ({ code }, args, { loaders }) => loaders.dispatches('PLACE', code, args),
  reminders: ({ code }, args, { loaders }) => loaders.reminders('PLACE', code, args),
  monitoringDevices: ({ code }, args, { loaders }) => loaders.devices('PLACE', code, args),
  alerts: ({ code }, args, { loaders }) => loaders.alerts('PLACE', code, args),
  importantPowerUsers: ({ code }, args, { loaders }) => loaders.powerUsers('PLACE', code, args),
  hazards: ({ code }, args, { loaders }) => loaders.hazards('PLACE', code, args),
  damageEvents: ({ code }, args, { loaders }) => loaders.damageEvents('PLACE', code, args),
  escorts: ({ code }, args, { loaders }) => loaders.escorts('PLACE', code, args),
  lossRecoveries: ({ code }, args, { loaders }) => loaders.recoveries('PLACE', code, args),
  dutyDisputes: ({ code }, args, { loaders }) => loaders.disputes('PLACE', code, args),
} satisfies Complete<PlaceResolvers, PlaceParent>;
