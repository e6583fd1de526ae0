import type { EventResolvers } from '../schema.generated.ts';
import type { ByNumber, Complete } from './parents.ts';

export const Event = {
  inspections: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.inspections('EVENT', { jurisdiction, key: number }, args),
} satisfies Complete<EventResolvers, ByNumber>;
