import { reads } from '@network/kit/connection/reads';
import { byIdOrNumber, named } from '@network/kit/list/named';
import type { Complete, DrawParent } from '#graph/parents.ts';
import { officersOf, placeOf } from '#graph/references.ts';
import type { DrawResolvers } from '#schema.generated.ts';

export const Draw = {
  __resolveReference: (reference: object, { loaders }, info) => byIdOrNumber(loaders.draw, reference, info),
  task: reads(['taskNumber'], ({ jurisdiction, taskNumber: key }, _, { loaders }, info) =>
    named(loaders.task, { jurisdiction, key }, info),
  ),
  objects: reads(['number'], ({ jurisdiction, number: key }, args, { loaders }) =>
    loaders.entities('DRAW', { jurisdiction, key }, args),
  ),
  officers: reads(['officerNumbers'], officersOf),
  exclusions: reads(['excludedCodes', 'exclusionReasons'], ({ excludedCodes, exclusionReasons }) =>
    excludedCodes.map((creditCode, index) => ({ creditCode, reason: exclusionReasons[index] ?? '' })),
  ),
  place: reads(['place'], placeOf),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('draw').load(id)),
} satisfies Complete<DrawResolvers, DrawParent>;
