import type { QueryResolvers } from '#schema.generated.ts';

export const Query = {
  dispatches: (_, { jurisdiction, ...args }, { loaders }) => loaders.dispatches('JURISDICTION', jurisdiction, args),
  footage: (_, { jurisdiction, ...args }, { loaders }) => loaders.footages('JURISDICTION', jurisdiction, args),
  reminders: (_, { jurisdiction, ...args }, { loaders }) => loaders.reminders('JURISDICTION', jurisdiction, args),
} satisfies QueryResolvers;
