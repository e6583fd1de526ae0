import type { ReportedFigureResolvers } from '#schema.generated.ts';
import { documentOf, placeOf, type Reference, recordOf } from '../borrowed.ts';
import type { Complete, ReportedFigureParent } from '../parents.ts';

export const ReportedFigure = {
  __resolveReference: (reference: Reference, { loaders }) => recordOf(loaders.figures, reference),
  document: ({ jurisdiction, documentNumber }, _, { loaders }) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }),
  place: ({ place }) => placeOf(place),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('reportedFigure').load(id),
} satisfies Complete<ReportedFigureResolvers, ReportedFigureParent>;
