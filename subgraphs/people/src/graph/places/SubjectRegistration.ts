import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import type { SubjectRegistrationResolvers } from '#schema.generated.ts';
import type { Complete, SubjectRegistrationParent } from '../parents.ts';
import { byReference, placeOf, type Reference } from '../reference.ts';

export const SubjectRegistration = {
  __resolveReference: (reference: Reference, { loaders }, info) =>
    byReference(loaders.subjectRegistration, reference, info),
  body: reads(['bodyCode'], ({ jurisdiction, bodyCode }, _, { loaders }, info) =>
    named(loaders.body, { jurisdiction, key: bodyCode }, info),
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) => placeOf(loaders, placeCode, info)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('subjectRegistration').load(id)),
} satisfies Complete<SubjectRegistrationResolvers, SubjectRegistrationParent>;
