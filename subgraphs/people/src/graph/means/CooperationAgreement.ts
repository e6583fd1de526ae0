import type { CooperationAgreementResolvers } from '#schema.generated.ts';
import type { Complete, CooperationAgreementParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const CooperationAgreement = {
  __resolveReference: (reference: Reference, { loaders }) => byReference(loaders.cooperationAgreement, reference),
  department: ({ jurisdiction, departmentCode }, _, { loaders }) => byKey(loaders.body, jurisdiction, departmentCode),
  bureau: ({ jurisdiction, bureauCode }, _, { loaders }) => byKey(loaders.body, jurisdiction, bureauCode),
  items: ({ jurisdiction, itemCodes }) => itemCodes.map((code) => ({ jurisdiction, code })),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('cooperationAgreement').load(id),
} satisfies Complete<CooperationAgreementResolvers, CooperationAgreementParent>;
