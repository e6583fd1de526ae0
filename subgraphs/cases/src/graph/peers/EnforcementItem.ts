import type { ByCode, Complete } from '#graph/parents.ts';
import type { EnforcementItemResolvers } from '#schema.generated.ts';

export const EnforcementItem = {
  cases: ({ jurisdiction, code }, args, { loaders }) => loaders.cases('ITEM', { jurisdiction, key: code }, args),
  transfers: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.transfers.list('ITEM', { jurisdiction, key: code }, args),
} satisfies Complete<EnforcementItemResolvers, ByCode>;
