import type { Complete, LicenceParent } from '#graph/parents.ts';
import { byCode, byIdOrNumber, named } from '#graph/references.ts';
import type { LicenceResolvers } from '#schema.generated.ts';

export const Licence = {
  __resolveReference: (reference: object, { loaders }, info) => byIdOrNumber(loaders.library.licences, reference, info),
  entity: ({ jurisdiction, creditCode: key }, _, { loaders }, info) =>
    named(loaders.entity, { jurisdiction, key }, info),
  holderIdNumber: ({ holderIdNumber }, _, { reveal }) => reveal('ID_NUMBER', holderIdNumber),
  representativeIdNumber: ({ representativeIdNumber }, _, { reveal }) => reveal('ID_NUMBER', representativeIdNumber),
  issuer: ({ jurisdiction, issuerCode }) => byCode(jurisdiction, issuerCode),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('licence').load(id),
} satisfies Complete<LicenceResolvers, LicenceParent>;
