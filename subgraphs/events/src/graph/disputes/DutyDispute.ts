import { fieldsRead } from '@network/kit/connection/reads';
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
  place: ({ placeCode }) => placeOf(placeCode),
  raisedBy: (dispute) => codeOf(dispute, dispute.raisedByCode),
  bodies: ({ jurisdiction, bodyCodes }) => bodyCodes.map((code) => ({ jurisdiction, code })),
  interimBody: (dispute) => codeOf(dispute, dispute.interimBodyCode),
  outcomeBody: (dispute) => codeOf(dispute, dispute.outcomeBodyCode),
  category: (dispute) => codeOf(dispute, dispute.categoryCode),
  item: (dispute) => codeOf(dispute, dispute.itemCode),
  isOpen: ({ state }) => isDisputeOpen(state),
  event: ({ jurisdiction, eventNumber }, _, { loaders }, info) =>
    eventNumber === null ? null : loaders.event.byKey.load({ jurisdiction, key: eventNumber }, fieldsRead(info)),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('dutyDispute').load(id),
} satisfies Complete<DutyDisputeResolvers, DutyDisputeParent>;
