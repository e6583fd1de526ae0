import type { GovernanceMatterResolvers } from '#schema.generated.ts';
import { bodiesOf, bodyOf, documentOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, GovernanceMatterParent } from '../parents.ts';

export const GovernanceMatter = {
  __resolveReference: (reference: Reference, { loaders }) => recordOf(loaders.matters, reference),
  leadBody: ({ jurisdiction, leadBodyCode }) => bodyOf(jurisdiction, leadBodyCode),
  cooperatingBodies: ({ jurisdiction, cooperatingBodyCodes }) => bodiesOf(jurisdiction, cooperatingBodyCodes),
  document: ({ jurisdiction, documentNumber }, _, { loaders }) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('governanceMatter').load(id),
} satisfies Complete<GovernanceMatterResolvers, GovernanceMatterParent>;
