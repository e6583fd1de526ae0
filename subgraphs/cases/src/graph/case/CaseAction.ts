import type { CaseActionParent, Complete } from '#graph/parents.ts';
import type { CaseActionResolvers, CaseState } from '#schema.generated.ts';

export const CaseAction = {
  state: ({ state }) => state as CaseState | null,
  hash: ({ hash }) => hash.toString('hex'),
} satisfies Complete<CaseActionResolvers, CaseActionParent>;
