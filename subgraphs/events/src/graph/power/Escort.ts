import { parseId } from '@network/schema/ids';
import type { EscortResolvers } from '#schema.generated.ts';
import type { Complete, EscortParent } from '../parents.ts';
import { codeOf, placeOf } from '../references.ts';

export const Escort = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => {
    parseId(id);
    return loaders.escort.byId.load(id);
  },
  place: ({ placeCode }) => placeOf(placeCode),
  body: (row) => codeOf(row, row.bodyCode),
  officers: ({ jurisdiction, officerNumbers }) =>
    officerNumbers.map((certificateNumber) => ({ jurisdiction, certificateNumber })),
  event: ({ jurisdiction, eventNumber }, _, { loaders }) =>
    eventNumber === null ? null : loaders.event.byKey.load({ jurisdiction, key: eventNumber }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('escort').load(id),
} satisfies Complete<EscortResolvers, EscortParent>;
