import { fieldsRead } from '@network/kit/connection/reads';
import type { QueryResolvers } from '#schema.generated.ts';

/** The list of a government, and the lookup by number. */
export const Query = {
  supervisionRecord: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.supervision.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  supervisionRecords: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.supervision.list('JURISDICTION', jurisdiction, asked),
} satisfies QueryResolvers;
