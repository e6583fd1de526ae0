import type { ByCode, Complete } from '#graph/parents.ts';
import type { SupervisionThemeResolvers } from '#schema.generated.ts';

export const SupervisionTheme = {
  inspectionTasks: ({ jurisdiction, code: key }, args, { loaders }) =>
    loaders.tasks('THEME', { jurisdiction, key }, args),
} satisfies Complete<SupervisionThemeResolvers, ByCode>;
