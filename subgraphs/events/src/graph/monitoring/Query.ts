import type { QueryResolvers } from '#schema.generated.ts';

export const Query = {
  monitoringDevice: (_, { jurisdiction, code }, { loaders }) => loaders.device.byKey.load({ jurisdiction, key: code }),
  monitoringDevices: (_, { jurisdiction, ...args }, { loaders }) => loaders.devices('JURISDICTION', jurisdiction, args),
  alert: (_, { jurisdiction, number }, { loaders }) => loaders.alert.byKey.load({ jurisdiction, key: number }),
  alerts: (_, { jurisdiction, ...args }, { loaders }) => loaders.alerts('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
