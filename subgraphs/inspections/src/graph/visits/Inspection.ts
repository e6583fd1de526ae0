import { fieldsRead, reads } from '@network/kit/connection/reads';
import { byIdOrNumber, named } from '@network/kit/list/named';
import { isOverdue } from '#domain/inspection.ts';
import type { Complete, InspectionParent } from '#graph/parents.ts';
import { byCode, byCodes, byNumber, officersOf, placeOf } from '#graph/references.ts';
import type { InspectionResolvers } from '#schema.generated.ts';

export const Inspection = {
  __resolveReference: (reference: object, { loaders }, info) => byIdOrNumber(loaders.inspection, reference, info),
  isOverdue: reads(['state', 'plannedFor', 'inspectedOn', 'rectifyBy'], async (inspection, _, { today }) =>
    isOverdue(inspection, await today(inspection.jurisdiction)),
  ),
  entity: reads(['creditCode'], ({ jurisdiction, creditCode: key }, _, { loaders }, info) =>
    named(loaders.entity, { jurisdiction, key }, info),
  ),
  place: reads(['place'], placeOf),
  bodies: reads(['bodyCodes'], ({ jurisdiction, bodyCodes }) => byCodes(jurisdiction, bodyCodes)),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }) => byCode(jurisdiction, teamCode)),
  officers: reads(['officerNumbers'], officersOf),
  items: reads(['itemCodes'], ({ jurisdiction, itemCodes }) => byCodes(jurisdiction, itemCodes)),
  findings: reads([], ({ id }, _, { loaders }, info) => loaders.findingsOfInspection.load(id, fieldsRead(info))),
  task: reads(['taskNumber'], ({ jurisdiction, taskNumber: key }, _, { loaders }, info) =>
    named(loaders.task, { jurisdiction, key }, info),
  ),
  plan: reads(['planNumber'], ({ jurisdiction, planNumber: key }, _, { loaders }, info) =>
    named(loaders.plan, { jurisdiction, key }, info),
  ),
  operation: reads(['operationNumber'], ({ jurisdiction, operationNumber: key }, _, { loaders }, info) =>
    named(loaders.operation, { jurisdiction, key }, info),
  ),
  event: reads(['eventNumber'], ({ jurisdiction, eventNumber }) => byNumber(jurisdiction, eventNumber)),
  rating: reads(
    [],
    async ({ id }, _, { loaders }, info) => (await loaders.ratingsOfInspection.load(id, fieldsRead(info)))[0] ?? null,
  ),
  actions: reads([], ({ id }, _, { loaders }) => loaders.actionsOfInspection.load(id)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('inspection').load(id)),
} satisfies Complete<InspectionResolvers, InspectionParent>;
