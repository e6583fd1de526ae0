import type { ByNumber, Complete } from '#graph/parents.ts';
import type { CheckListResolvers } from '#schema.generated.ts';

export const CheckList = {
  inspectionTasks: ({ jurisdiction, number: key }, args, { loaders }) =>
    loaders.tasks('CHECK_LIST', { jurisdiction, key }, args),
} satisfies Complete<CheckListResolvers, ByNumber>;
