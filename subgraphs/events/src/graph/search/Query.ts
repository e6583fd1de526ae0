import type { QueryResolvers } from '#schema.generated.ts';

export const Query = {
  searchEvents: (_, args, { loaders }) => loaders.search(args),
} satisfies QueryResolvers;
