import type { Complete, InspectionActionParent } from '#graph/parents.ts';
import type { InspectionActionResolvers, InspectionState } from '#schema.generated.ts';

export const InspectionAction = {
  state: ({ state }) => state as InspectionState | null,
  hash: ({ hash }) => hash.toString('hex'),
} satisfies Complete<InspectionActionResolvers, InspectionActionParent>;
