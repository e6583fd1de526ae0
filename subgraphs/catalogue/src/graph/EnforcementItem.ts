import { versionOn } from '../domain/item.ts';
import type { EnforcementItemResolvers } from '../schema.generated.ts';
import { bodyOf } from './Body.ts';
import type { Complete, EnforcementItemParent } from './parents.ts';

type ItemReference = { id?: string; jurisdiction?: string; code?: string };

export const EnforcementItem = {
  __resolveReference: ({ id, jurisdiction, code }: ItemReference, { loaders }) =>
    code === undefined
      ? loaders.itemById.load(id ?? '')
      : loaders.itemByCode.load({ jurisdiction: jurisdiction ?? '', key: code }),
  enforcingBody: ({ jurisdiction, enforcingBodyCode }) => bodyOf(jurisdiction, enforcingBodyCode),
  supervisingBody: ({ jurisdiction, supervisingBodyCode }) => bodyOf(jurisdiction, supervisingBodyCode),
  version: async ({ jurisdiction, code }, { asOf }, { loaders, today }) =>
    versionOn(await loaders.versionsOfItem.load({ jurisdiction, key: code }), asOf ?? (await today(jurisdiction))),
  versions: ({ jurisdiction, code }, _, { loaders }) => loaders.versionsOfItem.load({ jurisdiction, key: code }),
  discretionTiers: ({ jurisdiction, code }, _, { loaders }) => loaders.tiersOfItem.load({ jurisdiction, key: code }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('item').load(id),
} satisfies Complete<EnforcementItemResolvers, EnforcementItemParent>;
