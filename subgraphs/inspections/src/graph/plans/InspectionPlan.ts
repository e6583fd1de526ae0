import { reads } from '@network/kit/connection/reads';
import { byIdOrNumber } from '@network/kit/list/named';
import type { Complete, PlanParent } from '#graph/parents.ts';
import { byCode, byCodes } from '#graph/references.ts';
import type { InspectionPlanResolvers } from '#schema.generated.ts';

export const InspectionPlan = {
  __resolveReference: (reference: object, { loaders }, info) => byIdOrNumber(loaders.plan, reference, info),
  leadBody: reads(['leadBodyCode'], ({ jurisdiction, leadBodyCode }) => byCode(jurisdiction, leadBodyCode)),
  bodies: reads(['bodyCodes'], ({ jurisdiction, bodyCodes }) => byCodes(jurisdiction, bodyCodes)),
  items: reads(['itemCodes'], ({ jurisdiction, itemCodes }) => byCodes(jurisdiction, itemCodes)),
  tasks: reads(['number'], ({ jurisdiction, number: key }, args, { loaders }) =>
    loaders.tasks('PLAN', { jurisdiction, key }, args),
  ),
  mergedInto: reads(['number'], ({ jurisdiction, number: key }, args, { loaders }) =>
    loaders.tasks('MERGED_PLAN', { jurisdiction, key }, args),
  ),
  inspections: reads(['number'], ({ jurisdiction, number: key }, args, { loaders }) =>
    loaders.inspections('PLAN', { jurisdiction, key }, args),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('inspectionPlan').load(id)),
} satisfies Complete<InspectionPlanResolvers, PlanParent>;
