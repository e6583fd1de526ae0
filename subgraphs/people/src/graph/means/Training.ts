import { reads } from '@network/kit/connection/reads';
import type { TrainingResolvers } from '#schema.generated.ts';
import type { Complete, TrainingParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const Training = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.training, reference, info),
  officer: reads(['officerNumber'], ({ jurisdiction, officerNumber }, _, { loaders }, info) =>
    byKey(loaders.officer, { jurisdiction, key: officerNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('training').load(id)),
} satisfies Complete<TrainingResolvers, TrainingParent>;
