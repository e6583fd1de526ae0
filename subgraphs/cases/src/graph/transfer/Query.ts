import { fieldsRead } from '@network/kit/connection/reads';
import type { QueryResolvers } from '#schema.generated.ts';

/** The lists of a government, and the lookup by number. */
export const Query = {
  transfer: (_, { jurisdiction, number }, { loaders }, info) =>
    loaders.transfers.byKey.load({ jurisdiction, key: number }, fieldsRead(info)),
  transfers: (_, { jurisdiction, ...asked }, { loaders }) =>
    loaders.transfers.list('JURISDICTION', jurisdiction, asked),
} satisfies QueryResolvers;
