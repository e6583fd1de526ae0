import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { SubjectRegistrationResolvers } from '#schema.generated.ts';
import type { Complete, SubjectRegistrationParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const SubjectRegistration = {
  __resolveReference: (reference: Reference, { loaders }, info) =>
    byReference(loaders.subjectRegistration, reference, info),
  body: reads(['bodyCode'], ({ jurisdiction, bodyCode }, _, { loaders }, info) =>
    byKey(loaders.body, { jurisdiction, key: bodyCode }, info),
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) =>
    placeCode === null ? null : loaders.placeByCode.load(placeCode, fieldsRead(info)),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('subjectRegistration').load(id)),
} satisfies Complete<SubjectRegistrationResolvers, SubjectRegistrationParent>;
