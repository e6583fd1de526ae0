import type { QueryResolvers } from '#schema.generated.ts';

export const Query = {
  dutyDispute: (_, { jurisdiction, number }, { loaders }) => loaders.dispute.byKey.load({ jurisdiction, key: number }),
  dutyDisputes: (_, { jurisdiction, ...args }, { loaders }) => loaders.disputes('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
