import { caseMetrics } from '#graph/metrics/Place.ts';
import type { Complete, PlaceParent } from '#graph/parents.ts';
import type { PlaceResolvers } from '#schema.generated.ts';

export const Place = {
  caseMetrics,
  cases: ({ code }, args, { loaders }) => loaders.cases('PLACE', code, args),
  transfers: ({ code }, args, { loaders }) => loaders.transfers.list('PLACE', code, args),
} satisfies Complete<PlaceResolvers, PlaceParent>;
