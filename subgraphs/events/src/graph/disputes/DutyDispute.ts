import { fieldsRead, reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import { parseId } from '@network/schema/ids';
import { isDisputeOpen } from '#domain/dispute.ts';
import type { DutyDisputeResolvers } from '#schema.generated.ts';
import type { Complete, DutyDisputeParent } from '../parents.ts';
import { codeOf, placeOf } from '../references.ts';

export const DutyDispute = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) => {
    parseId(id);
    return loaders.dispute.byId.load(id, fieldsRead(info, 'DutyDispute'));
  },
  place: reads(['placeCode'], ({ placeCode }) => placeOf(placeCode)),
  raisedBy: reads(['raisedByCode'], (dispute) => codeOf(dispute, dispute.raisedByCode)),
  bodies: reads(['bodyCodes'], ({ jurisdiction, bodyCodes }) => bodyCodes.map((code) => ({ jurisdiction, code }))),
  interimBody: reads(['interimBodyCode'], (dispute) => codeOf(dispute, dispute.interimBodyCode)),
  outcomeBody: reads(['outcomeBodyCode'], (dispute) => codeOf(dispute, dispute.outcomeBodyCode)),
  category: reads(['categoryCode'], (dispute) => codeOf(dispute, dispute.categoryCode)),
  item: reads(['itemCode'], (dispute) => codeOf(dispute, dispute.itemCode)),
  isOpen: reads(['state'], ({ state }) => isDisputeOpen(state)),
  event: reads(['eventNumber'], ({ jurisdiction, eventNumber }, _, { loaders }, info) =>
    named(loaders.event, { jurisdiction, key: eventNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('dutyDispute').load(id)),
} satisfies Complete<DutyDisputeResolvers, DutyDisputeParent>;
