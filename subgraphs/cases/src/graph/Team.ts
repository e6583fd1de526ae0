import type { TeamResolvers } from '../schema.generated.ts';
import { casesOf } from './case-connection.ts';
import type { ByCode, Complete } from './parents.ts';

export const Team = {
  cases: ({ jurisdiction, code }, args, { loaders }) =>
    casesOf(loaders, args, { parent: 'team', jurisdiction, key: code }),
} satisfies Complete<TeamResolvers, ByCode>;
