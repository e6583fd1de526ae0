import type { BodyResolvers } from '#schema.generated.ts';
import type { BodyParent, Complete } from '../parents.ts';

export const Body = {
  events: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.events('HANDLER_BODY', { jurisdiction, key: code }, args),
  dispatches: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.dispatches('BODY', { jurisdiction, key: code }, args),
  monitoringDevices: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.devices('BODY', { jurisdiction, key: code }, args),
  importantPowerUsers: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.powerUsers('BODY', { jurisdiction, key: code }, args),
  hazards: ({ jurisdiction, code }, args, { loaders }) => loaders.hazards('BODY', { jurisdiction, key: code }, args),
  damageEvents: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.damageEvents('BODY', { jurisdiction, key: code }, args),
  escorts: ({ jurisdiction, code }, args, { loaders }) => loaders.escorts('BODY', { jurisdiction, key: code }, args),
  lossRecoveries: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.recoveries('BODY', { jurisdiction, key: code }, args),
  dutyDisputes: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.disputes('BODY', { jurisdiction, key: code }, args),
} satisfies Complete<BodyResolvers, BodyParent>;
