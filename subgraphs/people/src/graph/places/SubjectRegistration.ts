import type { SubjectRegistrationResolvers } from '#schema.generated.ts';
import type { Complete, SubjectRegistrationParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const SubjectRegistration = {
  __resolveReference: (reference: Reference, { loaders }) => byReference(loaders.subjectRegistration, reference),
  body: ({ jurisdiction, bodyCode }, _, { loaders }) => byKey(loaders.body, jurisdiction, bodyCode),
  place: ({ placeCode }, _, { loaders }) => (placeCode === null ? null : loaders.placeByCode.load(placeCode)),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('subjectRegistration').load(id),
} satisfies Complete<SubjectRegistrationResolvers, SubjectRegistrationParent>;
