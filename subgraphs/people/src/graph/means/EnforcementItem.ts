import type { EnforcementItemResolvers } from '#schema.generated.ts';
import { onDay } from '../asked.ts';
import type { ByCode, Complete } from '../parents.ts';

export const EnforcementItem = {
  cooperationAgreements: async ({ jurisdiction, code }, args, { loaders, today }) =>
    loaders.cooperationAgreements('ITEM', { jurisdiction, key: code }, await onDay(args, { today, jurisdiction })),
} satisfies Complete<EnforcementItemResolvers, ByCode>;
