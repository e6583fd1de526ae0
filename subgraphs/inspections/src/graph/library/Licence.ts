import { reads } from '@network/kit/connection/reads';
import { byIdOrNumber, named } from '@network/kit/list/named';
import type { Complete, LicenceParent } from '#graph/parents.ts';
import { byCode } from '#graph/references.ts';
import type { LicenceResolvers } from '#schema.generated.ts';

export const Licence = {
  __resolveReference: (reference: object, { loaders }, info) => byIdOrNumber(loaders.library.licences, reference, info),
  entity: reads(['creditCode'], ({ jurisdiction, creditCode: key }, _, { loaders }, info) =>
    named(loaders.entity, { jurisdiction, key }, info),
  ),
  holderIdNumber: reads(['holderIdNumber'], ({ holderIdNumber }, _, { reveal }) => reveal('ID_NUMBER', holderIdNumber)),
  representativeIdNumber: reads(['representativeIdNumber'], ({ representativeIdNumber }, _, { reveal }) =>
    reveal('ID_NUMBER', representativeIdNumber),
  ),
  issuer: reads(['issuerCode'], ({ jurisdiction, issuerCode }) => byCode(jurisdiction, issuerCode)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('licence').load(id)),
} satisfies Complete<LicenceResolvers, LicenceParent>;
