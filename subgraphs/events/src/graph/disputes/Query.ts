import { fieldsRead } from '@network/kit/connection/reads';
import type { QueryResolvers } from '#schema.generated.ts';

export const Query = {
  dutyDispute: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.dispute.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  dutyDisputes: (_, { jurisdiction, ...args }, { loaders }) => loaders.disputes('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
