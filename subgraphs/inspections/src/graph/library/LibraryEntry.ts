import type { Complete, LibraryEntryParent } from '#graph/parents.ts';
import { byIdOrNumber, named } from '#graph/references.ts';
import type { LibraryEntryResolvers } from '#schema.generated.ts';

export const LibraryEntry = {
  __resolveReference: (reference: object, { loaders }) => byIdOrNumber(reference, loaders.library.libraryEntries),
  entity: ({ jurisdiction, creditCode: key }, _, { loaders }) => named(loaders.entity, { jurisdiction, key }),
  licence: ({ jurisdiction, licenceNumber: key }, _, { loaders }) =>
    named(loaders.library.licences, { jurisdiction, key }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('libraryEntry').load(id),
} satisfies Complete<LibraryEntryResolvers, LibraryEntryParent>;
