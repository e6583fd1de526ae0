import type { SupervisionSceneResolvers } from '#schema.generated.ts';
import { bodiesOf, itemsOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, SupervisionSceneParent } from '../parents.ts';

export const SupervisionScene = {
  __resolveReference: (reference: Reference, { loaders }) => recordOf(loaders.scenes, reference),
  theme: ({ jurisdiction, themeCode }, _, { loaders }) => loaders.themes.byKey.load({ jurisdiction, key: themeCode }),
  items: ({ jurisdiction, itemCodes }, _, { loaders }) => itemsOf(loaders, { jurisdiction, codes: itemCodes }),
  bodies: ({ jurisdiction, bodyCodes }) => bodiesOf(jurisdiction, bodyCodes),
  checkLists: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.checkLists.listOn('SCENE', { jurisdiction, key: code }, args),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('supervisionScene').load(id),
} satisfies Complete<SupervisionSceneResolvers, SupervisionSceneParent>;
