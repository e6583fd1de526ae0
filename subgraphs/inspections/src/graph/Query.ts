import type { QueryResolvers } from '../schema.generated.ts';
import { inspectionsOf } from './inspection-connection.ts';

/** Lookups by natural key. A record that is missing and one that is out of scope answer alike: null. */
export const Query = {
  regulatedEntity: (_, { jurisdiction, creditCode }, { loaders }) =>
    loaders.entityByCreditCode.load({ jurisdiction, key: creditCode }),
  inspection: (_, { jurisdiction, number }, { loaders }) =>
    loaders.inspectionByNumber.load({ jurisdiction, key: number }),
  inspections: (_, { jurisdiction, ...args }, { loaders }) =>
    inspectionsOf(args, { loaders, list: 'JURISDICTION', key: { jurisdiction, key: '' } }),
} satisfies QueryResolvers;
