import type { QueryResolvers } from '../schema.generated.ts';
import { casesOf } from './case-connection.ts';

/** Lookups by natural key, and lists. A record that is missing and one that is out of scope answer alike: null. */
export const Query = {
  case: (_, { jurisdiction, number }, { loaders }) => loaders.caseByNumber.load({ jurisdiction, key: number }),
  cases: (_, { jurisdiction, ...asked }, { loaders }) =>
    casesOf(loaders, asked, { parent: 'jurisdiction', jurisdiction, key: jurisdiction }),
} satisfies QueryResolvers;
