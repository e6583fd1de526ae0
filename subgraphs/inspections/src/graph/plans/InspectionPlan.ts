import type { Complete, PlanParent } from '#graph/parents.ts';
import { byCode, byCodes, byIdOrNumber } from '#graph/references.ts';
import type { InspectionPlanResolvers } from '#schema.generated.ts';

export const InspectionPlan = {
  __resolveReference: (reference: object, { loaders }, info) => byIdOrNumber(loaders.plan, reference, info),
  leadBody: ({ jurisdiction, leadBodyCode }) => byCode(jurisdiction, leadBodyCode),
  bodies: ({ jurisdiction, bodyCodes }) => byCodes(jurisdiction, bodyCodes),
  items: ({ jurisdiction, itemCodes }) => byCodes(jurisdiction, itemCodes),
  tasks: ({ jurisdiction, number: key }, args, { loaders }) => loaders.tasks('PLAN', { jurisdiction, key }, args),
  mergedInto: ({ jurisdiction, number: key }, args, { loaders }) =>
    loaders.tasks('MERGED_PLAN', { jurisdiction, key }, args),
  inspections: ({ jurisdiction, number: key }, args, { loaders }) =>
    loaders.inspections('PLAN', { jurisdiction, key }, args),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('inspectionPlan').load(id),
} satisfies Complete<InspectionPlanResolvers, PlanParent>;
