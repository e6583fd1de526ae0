import type { ByCode, Complete } from '#graph/parents.ts';
import type { SupervisionSceneResolvers } from '#schema.generated.ts';

export const SupervisionScene = {
  inspectionTasks: ({ jurisdiction, code: key }, args, { loaders }) =>
    loaders.tasks('SCENE', { jurisdiction, key }, args),
} satisfies Complete<SupervisionSceneResolvers, ByCode>;
