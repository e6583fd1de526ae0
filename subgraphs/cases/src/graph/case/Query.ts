import { fieldsRead } from '@network/kit/connection/reads';
import type { QueryResolvers } from '#schema.generated.ts';

/** Lookups by natural key, and lists. A record that is missing and one that is out of scope answer alike: null. */
export const Query = {
  case: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.case.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  cases: (_, { jurisdiction, ...asked }, { loaders }) => loaders.cases('JURISDICTION', jurisdiction, asked),
  parties: (_, { jurisdiction, ...asked }, { loaders }) => loaders.parties('JURISDICTION', jurisdiction, asked),
  searchCases: (_, asked, { loaders }) => loaders.search(asked),
} satisfies QueryResolvers;
