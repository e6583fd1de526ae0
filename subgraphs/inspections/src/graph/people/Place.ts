import { inspectionMetrics } from '#graph/metrics/Place.ts';
import type { Complete, PlaceParent } from '#graph/parents.ts';
import type { PlaceResolvers } from '#schema.generated.ts';

export const Place = {
  inspectionMetrics,
  inspections: ({ code }, args, { loaders }) => loaders.inspections('PLACE', code, args),
  inspectionTasks: ({ code }, args, { loaders }) => loaders.tasks('PLACE', code, args),
  regulatedEntities: ({ code }, args, { loaders }) => loaders.entities('PLACE', code, args),
  jointOperations: ({ code }, args, { loaders }) => loaders.operations('PLACE', code, args),
} satisfies Complete<PlaceResolvers, PlaceParent>;
