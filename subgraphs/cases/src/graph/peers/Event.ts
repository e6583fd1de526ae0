import type { ByNumber, Complete } from '#graph/parents.ts';
import type { EventResolvers } from '#schema.generated.ts';

export const Event = {
  cases: ({ jurisdiction, number }, args, { loaders }) => loaders.cases('EVENT', { jurisdiction, key: number }, args),
} satisfies Complete<EventResolvers, ByNumber>;
