import { isValidOn } from '../domain/register.ts';
import type { CertificateResolvers } from '../schema.generated.ts';
import type { CertificateParent, Complete } from './parents.ts';

export const Certificate = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.certificateById.load(id),
  isValid: async (certificate, { on }, { today }) =>
    isValidOn(certificate, on ?? (await today(certificate.jurisdiction))),
  officer: ({ jurisdiction, officerNumber }, _, { loaders }) =>
    loaders.officerByNumber.load({ jurisdiction, key: officerNumber }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('certificate').load(id),
} satisfies Complete<CertificateResolvers, CertificateParent>;
