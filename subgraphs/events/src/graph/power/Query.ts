import { fieldsRead } from '@network/kit/connection/reads';
import type { QueryResolvers } from '#schema.generated.ts';

export const Query = {
  importantPowerUser: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.powerUser.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  importantPowerUsers: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.powerUsers('JURISDICTION', jurisdiction, args),
  hazard: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.hazard.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  hazards: (_, { jurisdiction, ...args }, { loaders }) => loaders.hazards('JURISDICTION', jurisdiction, args),
  damageEvent: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.damageEvent.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  damageEvents: (_, { jurisdiction, ...args }, { loaders }) => loaders.damageEvents('JURISDICTION', jurisdiction, args),
  escort: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.escort.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  escorts: (_, { jurisdiction, ...args }, { loaders }) => loaders.escorts('JURISDICTION', jurisdiction, args),
  lossRecovery: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.recovery.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  lossRecoveries: (_, { jurisdiction, ...args }, { loaders }) => loaders.recoveries('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
