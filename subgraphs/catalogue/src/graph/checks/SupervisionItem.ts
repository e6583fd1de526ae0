import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import type { CheckLine as CheckLineRow } from '#domain/check.ts';
import type { CheckLineResolvers, SupervisionItemResolvers } from '#schema.generated.ts';
import { bodiesOf, bodyOf, type Reference, recordOf } from '../borrowed.ts';
import type { CheckLineParent, Complete, SupervisionItemParent } from '../parents.ts';

/** A line that came with its list or its item, in one row. */
export const partLine = (jurisdiction: string, line: CheckLineRow): CheckLineParent => ({
  ...line,
  ...{ jurisdiction, row: null, topic: null, method: null, cooperatingBodyCodes: [] },
});

export const SupervisionItem = {
  __resolveReference: (reference: Reference, { loaders }, info) => recordOf(loaders.supervisionItems, reference, info),
  body: reads(['bodyCode'], ({ jurisdiction, bodyCode }) => bodyOf(jurisdiction, bodyCode)),
  claimedBy: reads(['claimedByBodyCode'], ({ jurisdiction, claimedByBodyCode }) =>
    bodyOf(jurisdiction, claimedByBodyCode),
  ),
  lines: reads(['lines'], ({ jurisdiction, lines }) => lines.map((line) => partLine(jurisdiction, line))),
  items: reads(['code'], ({ jurisdiction, code }, args, { loaders }) =>
    loaders.items.listOn('SUPERVISION_ITEM', { jurisdiction, key: code }, args),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('supervisionItem').load(id)),
} satisfies Complete<SupervisionItemResolvers, SupervisionItemParent>;

/** A line of a supervision item's or a checklist's. */
export const CheckLine = {
  body: reads(['bodyCode'], ({ jurisdiction, bodyCode }) => bodyOf(jurisdiction, bodyCode)),
  cooperatingBodies: reads(['cooperatingBodyCodes'], ({ jurisdiction, cooperatingBodyCodes }) =>
    bodiesOf(jurisdiction, cooperatingBodyCodes),
  ),
  item: reads(['itemCode'], ({ jurisdiction, itemCode }, _, { loaders }, info) =>
    named(loaders.items, { jurisdiction, key: itemCode }, info),
  ),
} satisfies Complete<CheckLineResolvers, CheckLineParent>;
