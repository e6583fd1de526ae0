import type { BodyResolvers } from '../schema.generated.ts';
import { inspectionsOf } from './inspection-connection.ts';
import type { ByCode, Complete } from './parents.ts';

export const Body = {
  inspections: ({ jurisdiction, code }, args, { loaders }) =>
    inspectionsOf(args, { loaders, list: 'BODY', key: { jurisdiction, key: code } }),
} satisfies Complete<BodyResolvers, ByCode>;
