import { reads } from '@network/kit/connection/reads';
import { isOverdue } from '#domain/inspection.ts';
import type { Complete, InspectionParent } from '#graph/parents.ts';
import { byCode, byCodes, byIdOrNumber, byNumber, named, officersOf, placeOf } from '#graph/references.ts';
import type { InspectionResolvers } from '#schema.generated.ts';

export const Inspection = {
  __resolveReference: (reference: object, { loaders }) => byIdOrNumber(reference, loaders.inspection),
  isOverdue: async (inspection, _, { today }) => isOverdue(inspection, await today(inspection.jurisdiction)),
  entity: reads(['creditCode'], ({ jurisdiction, creditCode: key }, _, { loaders }) =>
    named(loaders.entity, { jurisdiction, key }),
  ),
  place: reads(['place'], placeOf),
  bodies: reads(['bodyCodes'], ({ jurisdiction, bodyCodes }) => byCodes(jurisdiction, bodyCodes)),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }) => byCode(jurisdiction, teamCode)),
  officers: reads(['officerNumbers'], officersOf),
  items: reads(['itemCodes'], ({ jurisdiction, itemCodes }) => byCodes(jurisdiction, itemCodes)),
  findings: reads([], ({ id }, _, { loaders }) => loaders.findingsOfInspection.load(id)),
  task: reads(['taskNumber'], ({ jurisdiction, taskNumber: key }, _, { loaders }) =>
    named(loaders.task, { jurisdiction, key }),
  ),
  plan: reads(['planNumber'], ({ jurisdiction, planNumber: key }, _, { loaders }) =>
    named(loaders.plan, { jurisdiction, key }),
  ),
  operation: reads(['operationNumber'], ({ jurisdiction, operationNumber: key }, _, { loaders }) =>
    named(loaders.operation, { jurisdiction, key }),
  ),
  event: reads(['eventNumber'], ({ jurisdiction, eventNumber }) => byNumber(jurisdiction, eventNumber)),
  rating: reads([], async ({ id }, _, { loaders }) => (await loaders.ratingsOfInspection.load(id))[0] ?? null),
  actions: reads([], ({ id }, _, { loaders }) => loaders.actionsOfInspection.load(id)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('inspection').load(id)),
} satisfies Complete<InspectionResolvers, InspectionParent>;
