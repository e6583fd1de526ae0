import { reads } from '@network/kit/connection/reads';
import type { GovernanceMatterResolvers } from '#schema.generated.ts';
import { bodiesOf, bodyOf, documentOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, GovernanceMatterParent } from '../parents.ts';

export const GovernanceMatter = {
  __resolveReference: (reference: Reference, { loaders }, info) => recordOf(loaders.matters, reference, info),
  leadBody: reads(['leadBodyCode'], ({ jurisdiction, leadBodyCode }) => bodyOf(jurisdiction, leadBodyCode)),
  cooperatingBodies: reads(['cooperatingBodyCodes'], ({ jurisdiction, cooperatingBodyCodes }) =>
    bodiesOf(jurisdiction, cooperatingBodyCodes),
  ),
  document: reads(['documentNumber'], ({ jurisdiction, documentNumber }, _, { loaders }, info) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('governanceMatter').load(id)),
} satisfies Complete<GovernanceMatterResolvers, GovernanceMatterParent>;
