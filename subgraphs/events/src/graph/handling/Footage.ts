import { fieldsRead, reads } from '@network/kit/connection/reads';
import { parseId } from '@network/schema/ids';
import type { FootageResolvers } from '#schema.generated.ts';
import type { Complete, FootageParent } from '../parents.ts';
import { keyOf, officerOf } from '../references.ts';

export const Footage = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) => {
    parseId(id);
    return loaders.footage.byId.load(id, fieldsRead(info, 'Footage'));
  },
  event: reads(['eventNumber'], (file, _, { loaders }, info) =>
    loaders.event.byKey.load(keyOf(file, file.eventNumber), fieldsRead(info)),
  ),
  officer: reads(['officerNumber'], (file) => officerOf(file, file.officerNumber)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('footage').load(id)),
} satisfies Complete<FootageResolvers, FootageParent>;
