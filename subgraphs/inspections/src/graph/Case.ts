import type { CaseResolvers } from '../schema.generated.ts';
import type { ByNumber, Complete } from './parents.ts';

export const Case = {
  findings: ({ jurisdiction, number }, _, { loaders }) => loaders.findingsOfCase.load({ jurisdiction, key: number }),
  jointOperations: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.operations('CASE', { jurisdiction, key: number }, args),
} satisfies Complete<CaseResolvers, ByNumber>;
