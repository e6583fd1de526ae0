import { reads } from '@network/kit/connection/reads';
import type { TargetResolvers } from '#schema.generated.ts';
import { documentOf, placeOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, TargetParent } from '../parents.ts';

export const Target = {
  __resolveReference: (reference: Reference, { loaders }, info) => recordOf(loaders.targets, reference, info),
  document: reads(['documentNumber'], ({ jurisdiction, documentNumber }, _, { loaders }, info) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }, info),
  ),
  place: reads(['place'], ({ place }) => placeOf(place)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('target').load(id)),
} satisfies Complete<TargetResolvers, TargetParent>;
