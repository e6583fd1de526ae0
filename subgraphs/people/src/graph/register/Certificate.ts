import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import { isValidOn } from '#domain/register.ts';
import type { CertificateResolvers } from '#schema.generated.ts';
import type { CertificateParent, Complete } from '../parents.ts';
import { byReference, type Reference } from '../reference.ts';

export const Certificate = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.certificate, reference, info),
  isValid: reads(['status', 'validFrom', 'validTo'], async (certificate, { on }, { today }) =>
    isValidOn(certificate, on ?? (await today(certificate.jurisdiction))),
  ),
  officer: reads(['officerNumber'], ({ jurisdiction, officerNumber }, _, { loaders }, info) =>
    named(loaders.officer, { jurisdiction, key: officerNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('certificate').load(id)),
} satisfies Complete<CertificateResolvers, CertificateParent>;
