import type { TeamResolvers } from '../schema.generated.ts';
import { inspectionsOf } from './inspection-connection.ts';
import type { ByCode, Complete } from './parents.ts';

export const Team = {
  inspections: ({ jurisdiction, code }, args, { loaders }) =>
    inspectionsOf(args, { loaders, list: 'TEAM', key: { jurisdiction, key: code } }),
} satisfies Complete<TeamResolvers, ByCode>;
