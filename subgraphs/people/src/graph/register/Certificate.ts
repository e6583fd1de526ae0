import { isValidOn } from '#domain/register.ts';
import type { CertificateResolvers } from '#schema.generated.ts';
import type { CertificateParent, Complete } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const Certificate = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.certificate, reference, info),
  isValid: async (certificate, { on }, { today }) =>
    isValidOn(certificate, on ?? (await today(certificate.jurisdiction))),
  officer: ({ jurisdiction, officerNumber }, _, { loaders }, info) =>
    byKey(loaders.officer, { jurisdiction, key: officerNumber }, info),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('certificate').load(id),
} satisfies Complete<CertificateResolvers, CertificateParent>;
