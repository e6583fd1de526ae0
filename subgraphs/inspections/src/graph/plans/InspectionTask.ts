import type { Complete, TaskParent } from '#graph/parents.ts';
import { byCode, byCodes, byIdOrNumber, named, placeOf } from '#graph/references.ts';
import type { InspectionTaskResolvers } from '#schema.generated.ts';

export const InspectionTask = {
  __resolveReference: (reference: object, { loaders }) => byIdOrNumber(reference, loaders.task),
  plan: ({ jurisdiction, planNumber: key }, _, { loaders }) => named(loaders.plan, { jurisdiction, key }),
  bodies: ({ jurisdiction, bodyCodes }) => byCodes(jurisdiction, bodyCodes),
  items: ({ jurisdiction, itemCodes }) => byCodes(jurisdiction, itemCodes),
  theme: ({ jurisdiction, themeCode }) => byCode(jurisdiction, themeCode),
  scene: ({ jurisdiction, sceneCode }) => byCode(jurisdiction, sceneCode),
  checkList: ({ jurisdiction, checkListCode }) => byCode(jurisdiction, checkListCode),
  mergedFrom: ({ jurisdiction, mergedFrom }, _, { loaders }) =>
    Promise.all(mergedFrom.map((key) => loaders.plan.byKey.load({ jurisdiction, key }))),
  place: placeOf,
  draws: ({ jurisdiction, number: key }, args, { loaders }) => loaders.draws('TASK', { jurisdiction, key }, args),
  inspections: ({ jurisdiction, number: key }, args, { loaders }) =>
    loaders.inspections('TASK', { jurisdiction, key }, args),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('inspectionTask').load(id),
} satisfies Complete<InspectionTaskResolvers, TaskParent>;
