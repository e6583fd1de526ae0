import type { ByCode, Complete } from '#graph/parents.ts';
import type { BodyResolvers } from '#schema.generated.ts';

export const Body = {
  inspections: ({ jurisdiction, code: key }, args, { loaders }) =>
    loaders.inspections('BODY', { jurisdiction, key }, args),
  inspectionPlans: ({ jurisdiction, code: key }, args, { loaders }) =>
    loaders.plans('BODY', { jurisdiction, key }, args),
  inspectionTasks: ({ jurisdiction, code: key }, args, { loaders }) =>
    loaders.tasks('BODY', { jurisdiction, key }, args),
  regulatedEntities: ({ jurisdiction, code: key }, args, { loaders }) =>
    loaders.entities('SUPERVISOR', { jurisdiction, key }, args),
  jointOperations: ({ jurisdiction, code: key }, args, { loaders }) =>
    loaders.operations('BODY', { jurisdiction, key }, args),
} satisfies Complete<BodyResolvers, ByCode>;
