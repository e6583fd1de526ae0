import type { EnforcementItemResolvers } from '#schema.generated.ts';
import type { Complete, EnforcementItemParent } from '../parents.ts';

export const EnforcementItem = {
  dutyDisputes: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.disputes('ITEM', { jurisdiction, key: code }, args),
} satisfies Complete<EnforcementItemResolvers, EnforcementItemParent>;
