import type { ByNumber, Complete } from '#graph/parents.ts';
import type { CooperationAgreementResolvers } from '#schema.generated.ts';

export const CooperationAgreement = {
  transfers: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.transfers.list('AGREEMENT', { jurisdiction, key: number }, args),
} satisfies Complete<CooperationAgreementResolvers, ByNumber>;
