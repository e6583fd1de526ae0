import { fieldsRead } from '@network/kit/connection/reads';
import type { QueryResolvers } from '#schema.generated.ts';

/** What stands beside objects in the libraries, by key and as lists of a government. */
export const Query = {
  licence: (_, { jurisdiction, number: key }, { loaders }, info) =>
    loaders.library.licences.byKey.load({ jurisdiction, key }, fieldsRead(info)),
  licences: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.library.licences.list('JURISDICTION', jurisdiction, asked),
  creditRating: (_, { jurisdiction, number: key }, { loaders }, info) =>
    loaders.library.creditRatings.byKey.load({ jurisdiction, key }, fieldsRead(info)),
  creditRatings: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.library.creditRatings.list('JURISDICTION', jurisdiction, asked),
  inspector: (_, { jurisdiction, code: key }, { loaders }, info) =>
    loaders.library.inspectors.byKey.load({ jurisdiction, key }, fieldsRead(info)),
  inspectors: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.library.inspectors.list('JURISDICTION', jurisdiction, asked),
  libraryEntry: (_, { jurisdiction, number: key }, { loaders }, info) =>
    loaders.library.libraryEntries.byKey.load({ jurisdiction, key }, fieldsRead(info)),
  libraryEntries: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.library.libraryEntries.list('JURISDICTION', jurisdiction, asked),
} satisfies QueryResolvers;
