import type { ByCode, Complete } from '#graph/parents.ts';
import type { CheckListResolvers } from '#schema.generated.ts';

export const CheckList = {
  inspectionTasks: ({ jurisdiction, code: key }, args, { loaders }) =>
    loaders.tasks('CHECK_LIST', { jurisdiction, key }, args),
} satisfies Complete<CheckListResolvers, ByCode>;
