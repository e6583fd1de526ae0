import type { EnforcementItemResolvers } from '../schema.generated.ts';
import { casesOf } from './case-connection.ts';
import type { ByCode, Complete } from './parents.ts';

export const EnforcementItem = {
  cases: ({ jurisdiction, code }, args, { loaders }) =>
    casesOf(loaders, args, { parent: 'item', jurisdiction, key: code }),
} satisfies Complete<EnforcementItemResolvers, ByCode>;
