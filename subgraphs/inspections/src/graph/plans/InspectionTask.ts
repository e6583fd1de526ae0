import { fieldsRead } from '@network/kit/connection/reads';
import type { Complete, TaskParent } from '#graph/parents.ts';
import { byCode, byCodes, byIdOrNumber, named, placeOf } from '#graph/references.ts';
import type { InspectionTaskResolvers } from '#schema.generated.ts';

export const InspectionTask = {
  __resolveReference: (reference: object, { loaders }, info) => byIdOrNumber(loaders.task, reference, info),
  plan: ({ jurisdiction, planNumber: key }, _, { loaders }, info) => named(loaders.plan, { jurisdiction, key }, info),
  bodies: ({ jurisdiction, bodyCodes }) => byCodes(jurisdiction, bodyCodes),
  items: ({ jurisdiction, itemCodes }) => byCodes(jurisdiction, itemCodes),
  theme: ({ jurisdiction, themeCode }) => byCode(jurisdiction, themeCode),
  scene: ({ jurisdiction, sceneCode }) => byCode(jurisdiction, sceneCode),
  checkList: ({ jurisdiction, checkListCode }) => byCode(jurisdiction, checkListCode),
  mergedFrom: ({ jurisdiction, mergedFrom }, _, { loaders }, info) =>
    Promise.all(mergedFrom.map((key) => loaders.plan.byKey.load({ jurisdiction, key }, fieldsRead(info)))),
  place: placeOf,
  draws: ({ jurisdiction, number: key }, args, { loaders }) => loaders.draws('TASK', { jurisdiction, key }, args),
  inspections: ({ jurisdiction, number: key }, args, { loaders }) =>
    loaders.inspections('TASK', { jurisdiction, key }, args),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('inspectionTask').load(id),
} satisfies Complete<InspectionTaskResolvers, TaskParent>;
