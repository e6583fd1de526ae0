import { fieldsRead } from '@network/kit/connection/reads';
import type { CaseResolvers } from '../schema.generated.ts';
import type { ByNumber, Complete } from './parents.ts';

export const Case = {
  findings: ({ jurisdiction, number }, _, { loaders }, info) =>
    loaders.findingsOfCase.load({ jurisdiction, key: number }, fieldsRead(info)),
  jointOperations: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.operations('CASE', { jurisdiction, key: number }, args),
} satisfies Complete<CaseResolvers, ByNumber>;
