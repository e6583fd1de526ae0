import { reads } from '@network/kit/connection/reads';
import { byIdOrNumber, named } from '@network/kit/list/named';
import type { Complete, LibraryEntryParent } from '#graph/parents.ts';
import type { LibraryEntryResolvers } from '#schema.generated.ts';

export const LibraryEntry = {
  __resolveReference: (reference: object, { loaders }, info) =>
    byIdOrNumber(loaders.library.libraryEntries, reference, info),
  entity: reads(['creditCode'], ({ jurisdiction, creditCode: key }, _, { loaders }, info) =>
    named(loaders.entity, { jurisdiction, key }, info),
  ),
  licence: reads(['licenceNumber'], ({ jurisdiction, licenceNumber: key }, _, { loaders }, info) =>
    named(loaders.library.licences, { jurisdiction, key }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('libraryEntry').load(id)),
} satisfies Complete<LibraryEntryResolvers, LibraryEntryParent>;
