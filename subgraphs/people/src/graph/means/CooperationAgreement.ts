import type { CooperationAgreementResolvers } from '#schema.generated.ts';
import type { Complete, CooperationAgreementParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const CooperationAgreement = {
  __resolveReference: (reference: Reference, { loaders }, info) =>
    byReference(loaders.cooperationAgreement, reference, info),
  department: ({ jurisdiction, departmentCode }, _, { loaders }, info) =>
    byKey(loaders.body, { jurisdiction, key: departmentCode }, info),
  bureau: ({ jurisdiction, bureauCode }, _, { loaders }, info) =>
    byKey(loaders.body, { jurisdiction, key: bureauCode }, info),
  items: ({ jurisdiction, itemCodes }) => itemCodes.map((code) => ({ jurisdiction, code })),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('cooperationAgreement').load(id),
} satisfies Complete<CooperationAgreementResolvers, CooperationAgreementParent>;
