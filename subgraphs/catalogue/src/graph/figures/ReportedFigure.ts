import type { ReportedFigureResolvers } from '#schema.generated.ts';
import { documentOf, placeOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, ReportedFigureParent } from '../parents.ts';

export const ReportedFigure = {
  __resolveReference: (reference: Reference, { loaders }, info) => recordOf(loaders.figures, reference, info),
  document: ({ jurisdiction, documentNumber }, _, { loaders }, info) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }, info),
  place: ({ place }) => placeOf(place),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('reportedFigure').load(id),
} satisfies Complete<ReportedFigureResolvers, ReportedFigureParent>;
