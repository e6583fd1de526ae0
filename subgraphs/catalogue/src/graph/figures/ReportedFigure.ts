import { reads } from '@network/kit/connection/reads';
import type { ReportedFigureResolvers } from '#schema.generated.ts';
import { documentOf, placeOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, ReportedFigureParent } from '../parents.ts';

export const ReportedFigure = {
  __resolveReference: (reference: Reference, { loaders }, info) => recordOf(loaders.figures, reference, info),
  document: reads(['documentNumber'], ({ jurisdiction, documentNumber }, _, { loaders }, info) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }, info),
  ),
  place: reads(['place'], ({ place }) => placeOf(place)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('reportedFigure').load(id)),
} satisfies Complete<ReportedFigureResolvers, ReportedFigureParent>;
