import type { ByCode, Complete } from '#graph/parents.ts';
import type { EnforcementItemResolvers } from '#schema.generated.ts';

export const EnforcementItem = {
  inspections: ({ jurisdiction, code: key }, args, { loaders }) =>
    loaders.inspections('ITEM', { jurisdiction, key }, args),
  inspectionTasks: ({ jurisdiction, code: key }, args, { loaders }) =>
    loaders.tasks('ITEM', { jurisdiction, key }, args),
  findings: ({ jurisdiction, code: key }, args, { loaders }) => loaders.findings('ITEM', { jurisdiction, key }, args),
} satisfies Complete<EnforcementItemResolvers, ByCode>;
