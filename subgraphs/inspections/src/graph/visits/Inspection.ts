import { isOverdue } from '#domain/inspection.ts';
import type { Complete, InspectionParent } from '#graph/parents.ts';
import { byCode, byCodes, byIdOrNumber, byNumber, named, officersOf, placeOf } from '#graph/references.ts';
import type { InspectionResolvers } from '#schema.generated.ts';

export const Inspection = {
  __resolveReference: (reference: object, { loaders }) => byIdOrNumber(reference, loaders.inspection),
  isOverdue: async (inspection, _, { today }) => isOverdue(inspection, await today(inspection.jurisdiction)),
  entity: ({ jurisdiction, creditCode: key }, _, { loaders }) => named(loaders.entity, { jurisdiction, key }),
  place: placeOf,
  bodies: ({ jurisdiction, bodyCodes }) => byCodes(jurisdiction, bodyCodes),
  team: ({ jurisdiction, teamCode }) => byCode(jurisdiction, teamCode),
  officers: officersOf,
  items: ({ jurisdiction, itemCodes }) => byCodes(jurisdiction, itemCodes),
  findings: ({ id }, _, { loaders }) => loaders.findingsOfInspection.load(id),
  task: ({ jurisdiction, taskNumber: key }, _, { loaders }) => named(loaders.task, { jurisdiction, key }),
  plan: ({ jurisdiction, planNumber: key }, _, { loaders }) => named(loaders.plan, { jurisdiction, key }),
  operation: ({ jurisdiction, operationNumber: key }, _, { loaders }) =>
    named(loaders.operation, { jurisdiction, key }),
  event: ({ jurisdiction, eventNumber }) => byNumber(jurisdiction, eventNumber),
  rating: async ({ id }, _, { loaders }) => (await loaders.ratingsOfInspection.load(id))[0] ?? null,
  actions: ({ id }, _, { loaders }) => loaders.actionsOfInspection.load(id),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('inspection').load(id),
} satisfies Complete<InspectionResolvers, InspectionParent>;
