import { parseId } from '@network/schema/ids';
import type { FootageResolvers } from '#schema.generated.ts';
import type { Complete, FootageParent } from '../parents.ts';
import { keyOf, officerOf } from '../references.ts';

export const Footage = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => {
    parseId(id);
    return loaders.footage.byId.load(id);
  },
  event: (file, _, { loaders }) => loaders.event.byKey.load(keyOf(file, file.eventNumber)),
  officer: (file) => officerOf(file, file.officerNumber),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('footage').load(id),
} satisfies Complete<FootageResolvers, FootageParent>;
