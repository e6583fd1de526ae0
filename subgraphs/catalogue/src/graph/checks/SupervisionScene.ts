import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { SupervisionSceneResolvers } from '#schema.generated.ts';
import { bodiesOf, itemsOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, SupervisionSceneParent } from '../parents.ts';

export const SupervisionScene = {
  __resolveReference: (reference: Reference, { loaders }, info) => recordOf(loaders.scenes, reference, info),
  theme: reads(['themeCode'], ({ jurisdiction, themeCode }, _, { loaders }, info) =>
    loaders.themes.byKey.load({ jurisdiction, key: themeCode }, fieldsRead(info)),
  ),
  items: reads(['itemCodes'], ({ jurisdiction, itemCodes }, _, { loaders }, info) =>
    itemsOf(loaders, { jurisdiction, codes: itemCodes }, info),
  ),
  bodies: reads(['bodyCodes'], ({ jurisdiction, bodyCodes }) => bodiesOf(jurisdiction, bodyCodes)),
  checkLists: reads(['code'], ({ jurisdiction, code }, args, { loaders }) =>
    loaders.checkLists.listOn('SCENE', { jurisdiction, key: code }, args),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('supervisionScene').load(id)),
} satisfies Complete<SupervisionSceneResolvers, SupervisionSceneParent>;
