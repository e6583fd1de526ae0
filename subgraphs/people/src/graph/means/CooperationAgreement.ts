import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import type { CooperationAgreementResolvers } from '#schema.generated.ts';
import type { Complete, CooperationAgreementParent } from '../parents.ts';
import { byReference, type Reference } from '../reference.ts';

export const CooperationAgreement = {
  __resolveReference: (reference: Reference, { loaders }, info) =>
    byReference(loaders.cooperationAgreement, reference, info),
  department: reads(['departmentCode'], ({ jurisdiction, departmentCode }, _, { loaders }, info) =>
    named(loaders.body, { jurisdiction, key: departmentCode }, info),
  ),
  bureau: reads(['bureauCode'], ({ jurisdiction, bureauCode }, _, { loaders }, info) =>
    named(loaders.body, { jurisdiction, key: bureauCode }, info),
  ),
  items: reads(['itemCodes'], ({ jurisdiction, itemCodes }) => itemCodes.map((code) => ({ jurisdiction, code }))),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('cooperationAgreement').load(id)),
} satisfies Complete<CooperationAgreementResolvers, CooperationAgreementParent>;
