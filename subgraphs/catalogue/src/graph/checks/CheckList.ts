import type { CheckListResolvers } from '#schema.generated.ts';
import { bodiesOf, bodyOf, documentOf, itemsOf, type Reference, recordOf } from '../borrowed.ts';
import type { CheckListParent, Complete } from '../parents.ts';

export const CheckList = {
  __resolveReference: (reference: Reference, { loaders }) => recordOf(loaders.checkLists, reference),
  leadBody: ({ jurisdiction, leadBodyCode }) => bodyOf(jurisdiction, leadBodyCode),
  bodies: ({ jurisdiction, bodyCodes }) => bodiesOf(jurisdiction, bodyCodes),
  lines: ({ jurisdiction, lines }) => lines.map((line) => ({ ...line, jurisdiction })),
  items: ({ jurisdiction, itemCodes }, _, { loaders }) => itemsOf(loaders, { jurisdiction, codes: itemCodes }),
  places: ({ placeCodes }) => placeCodes.map((code) => ({ code })),
  scene: ({ jurisdiction, sceneCode }, _, { loaders }) =>
    sceneCode === null ? null : loaders.scenes.byKey.load({ jurisdiction, key: sceneCode }),
  document: ({ jurisdiction, documentNumber }, _, { loaders }) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('checkList').load(id),
} satisfies Complete<CheckListResolvers, CheckListParent>;
