import type { TrainingResolvers } from '#schema.generated.ts';
import type { Complete, TrainingParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const Training = {
  __resolveReference: (reference: Reference, { loaders }) => byReference(loaders.training, reference),
  officer: ({ jurisdiction, officerNumber }, _, { loaders }) => byKey(loaders.officer, jurisdiction, officerNumber),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('training').load(id),
} satisfies Complete<TrainingResolvers, TrainingParent>;
