import { fieldsRead, reads } from '@network/kit/connection/reads';
import { byIdOrNumber, named } from '@network/kit/list/named';
import type { Complete, TaskParent } from '#graph/parents.ts';
import { byCode, byCodes, placeOf } from '#graph/references.ts';
import type { InspectionTaskResolvers } from '#schema.generated.ts';

export const InspectionTask = {
  __resolveReference: (reference: object, { loaders }, info) => byIdOrNumber(loaders.task, reference, info),
  plan: reads(['planNumber'], ({ jurisdiction, planNumber: key }, _, { loaders }, info) =>
    named(loaders.plan, { jurisdiction, key }, info),
  ),
  bodies: reads(['bodyCodes'], ({ jurisdiction, bodyCodes }) => byCodes(jurisdiction, bodyCodes)),
  items: reads(['itemCodes'], ({ jurisdiction, itemCodes }) => byCodes(jurisdiction, itemCodes)),
  theme: reads(['themeCode'], ({ jurisdiction, themeCode }) => byCode(jurisdiction, themeCode)),
  scene: reads(['sceneCode'], ({ jurisdiction, sceneCode }) => byCode(jurisdiction, sceneCode)),
  checkList: reads(['checkListCode'], ({ jurisdiction, checkListCode }) => byCode(jurisdiction, checkListCode)),
  mergedFrom: reads(['mergedFrom'], ({ jurisdiction, mergedFrom }, _, { loaders }, info) =>
    Promise.all(mergedFrom.map((key) => loaders.plan.byKey.load({ jurisdiction, key }, fieldsRead(info)))),
  ),
  place: reads(['place'], placeOf),
  draws: reads(['number'], ({ jurisdiction, number: key }, args, { loaders }) =>
    loaders.draws('TASK', { jurisdiction, key }, args),
  ),
  inspections: reads(['number'], ({ jurisdiction, number: key }, args, { loaders }) =>
    loaders.inspections('TASK', { jurisdiction, key }, args),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('inspectionTask').load(id)),
} satisfies Complete<InspectionTaskResolvers, TaskParent>;
