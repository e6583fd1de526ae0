import { fieldsRead, reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import { parseId } from '@network/schema/ids';
import type { EscortResolvers } from '#schema.generated.ts';
import type { Complete, EscortParent } from '../parents.ts';
import { codeOf, placeOf } from '../references.ts';

export const Escort = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) => {
    parseId(id);
    return loaders.escort.byId.load(id, fieldsRead(info, 'Escort'));
  },
  place: reads(['placeCode'], ({ placeCode }) => placeOf(placeCode)),
  body: reads(['bodyCode'], (row) => codeOf(row, row.bodyCode)),
  officers: reads(['officerNumbers'], ({ jurisdiction, officerNumbers }) =>
    officerNumbers.map((certificateNumber) => ({ jurisdiction, certificateNumber })),
  ),
  event: reads(['eventNumber'], ({ jurisdiction, eventNumber }, _, { loaders }, info) =>
    named(loaders.event, { jurisdiction, key: eventNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('escort').load(id)),
} satisfies Complete<EscortResolvers, EscortParent>;
