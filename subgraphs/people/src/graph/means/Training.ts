import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import type { TrainingResolvers } from '#schema.generated.ts';
import type { Complete, TrainingParent } from '../parents.ts';
import { byReference, type Reference } from '../reference.ts';

export const Training = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.training, reference, info),
  officer: reads(['officerNumber'], ({ jurisdiction, officerNumber }, _, { loaders }, info) =>
    named(loaders.officer, { jurisdiction, key: officerNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('training').load(id)),
} satisfies Complete<TrainingResolvers, TrainingParent>;
