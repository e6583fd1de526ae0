import { fieldsRead, reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import { isInForce, versionOn } from '#domain/item.ts';
import type { EnforcementItemResolvers } from '#schema.generated.ts';
import { bodyOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, EnforcementItemParent } from '../parents.ts';

/** What tells whether a version holds on a day. */
const VERSION_DAYS = ['validFrom', 'endsOn'] as const;

export const EnforcementItem = {
  __resolveReference: (reference: Reference, { loaders }, info) => recordOf(loaders.items, reference, info),
  enforcingBody: reads(['enforcingBodyCode'], ({ jurisdiction, enforcingBodyCode }) =>
    bodyOf(jurisdiction, enforcingBodyCode),
  ),
  enforcingTeam: reads(['enforcingTeamCode'], ({ jurisdiction, enforcingTeamCode }) =>
    bodyOf(jurisdiction, enforcingTeamCode),
  ),
  supervisingBody: reads(['supervisingBodyCode'], ({ jurisdiction, supervisingBodyCode }) =>
    bodyOf(jurisdiction, supervisingBodyCode),
  ),
  inForce: reads(['validFrom', 'validTo'], async (item, { asOf }, { today }) =>
    isInForce(item, asOf ?? (await today(item.jurisdiction))),
  ),
  version: reads(['code'], async ({ jurisdiction, code }, { asOf }, { loaders, today }, info) =>
    versionOn(
      await loaders.versionsOfItem.load({ jurisdiction, key: code }, fieldsRead(info), VERSION_DAYS),
      asOf ?? (await today(jurisdiction)),
    ),
  ),
  versions: reads(['code'], ({ jurisdiction, code }, _, { loaders }, info) =>
    loaders.versionsOfItem.load({ jurisdiction, key: code }, fieldsRead(info)),
  ),
  discretionTiers: reads(['code'], ({ jurisdiction, code }, _, { loaders }, info) =>
    loaders.tiersOfItem.load({ jurisdiction, key: code }, fieldsRead(info)),
  ),
  supervisionItem: reads(['supervisionItemCode'], ({ jurisdiction, supervisionItemCode }, _, { loaders }, info) =>
    named(loaders.supervisionItems, { jurisdiction, key: supervisionItemCode }, info),
  ),
  lists: reads(['code'], async ({ jurisdiction, code }, { filter, ...args }, { loaders, today }) => {
    const holdsItemOn = args.asOf ?? (await today(jurisdiction));
    const key = { jurisdiction, key: code };
    return loaders.empowermentLists.listOn('ITEM', key, { ...args, filter: { ...filter, holdsItemOn } });
  }),
  grants: reads(['code'], ({ jurisdiction, code }, args, { loaders }) =>
    loaders.grants.listOn('ITEM', { jurisdiction, key: code }, args),
  ),
  exemptions: reads(['code'], ({ jurisdiction, code }, args, { loaders }) =>
    loaders.exemptions.listOn('ITEM', { jurisdiction, key: code }, args),
  ),
  guidelines: reads(['code'], ({ jurisdiction, code }, args, { loaders }) =>
    loaders.guidelines.listOn('ITEM', { jurisdiction, key: code }, args),
  ),
  templates: reads(['code'], ({ jurisdiction, code }, args, { loaders }) =>
    loaders.templates.listOn('ITEM', { jurisdiction, key: code }, args),
  ),
  supervisionScenes: reads(['code'], ({ jurisdiction, code }, args, { loaders }) =>
    loaders.scenes.listOn('ITEM', { jurisdiction, key: code }, args),
  ),
  checkLists: reads(['code'], ({ jurisdiction, code }, args, { loaders }) =>
    loaders.checkLists.listOn('ITEM', { jurisdiction, key: code }, args),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('item').load(id)),
} satisfies Complete<EnforcementItemResolvers, EnforcementItemParent>;
