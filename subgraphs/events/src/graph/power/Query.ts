import type { QueryResolvers } from '#schema.generated.ts';

export const Query = {
  importantPowerUser: (_, { jurisdiction, number }, { loaders }) =>
    loaders.powerUser.byKey.load({ jurisdiction, key: number }),
  importantPowerUsers: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.powerUsers('JURISDICTION', jurisdiction, args),
  hazard: (_, { jurisdiction, number }, { loaders }) => loaders.hazard.byKey.load({ jurisdiction, key: number }),
  hazards: (_, { jurisdiction, ...args }, { loaders }) => loaders.hazards('JURISDICTION', jurisdiction, args),
  damageEvent: (_, { jurisdiction, number }, { loaders }) =>
    loaders.damageEvent.byKey.load({ jurisdiction, key: number }),
  damageEvents: (_, { jurisdiction, ...args }, { loaders }) => loaders.damageEvents('JURISDICTION', jurisdiction, args),
  escort: (_, { jurisdiction, number }, { loaders }) => loaders.escort.byKey.load({ jurisdiction, key: number }),
  escorts: (_, { jurisdiction, ...args }, { loaders }) => loaders.escorts('JURISDICTION', jurisdiction, args),
  lossRecovery: (_, { jurisdiction, number }, { loaders }) =>
    loaders.recovery.byKey.load({ jurisdiction, key: number }),
  lossRecoveries: (_, { jurisdiction, ...args }, { loaders }) => loaders.recoveries('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
