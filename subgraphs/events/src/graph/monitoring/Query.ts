import { fieldsRead } from '@network/kit/connection/reads';
import type { QueryResolvers } from '#schema.generated.ts';

export const Query = {
  monitoringDevice: (_, { jurisdiction, code }, { loaders }, info) =>
    loaders.device.byKey.load({ jurisdiction, key: code }, fieldsRead(info)),
  monitoringDevices: (_, { jurisdiction, ...args }, { loaders }) => loaders.devices('JURISDICTION', jurisdiction, args),
  alert: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.alert.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  alerts: (_, { jurisdiction, ...args }, { loaders }) => loaders.alerts('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
