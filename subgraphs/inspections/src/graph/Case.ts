import type { CaseResolvers } from '../schema.generated.ts';
import type { CaseParent, Complete } from './parents.ts';

export const Case = {
  findings: ({ jurisdiction, number }, _, { loaders }) => loaders.findingsOfCase.load({ jurisdiction, key: number }),
} satisfies Complete<CaseResolvers, CaseParent>;
