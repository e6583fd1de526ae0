import { invariant } from '@network/schema/errors';
import type { FindingResolvers } from '../schema.generated.ts';
import type { Complete, FindingParent } from './parents.ts';

export const Finding = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.findingById.load(id),
  item: ({ jurisdiction, itemCode }) => (itemCode === null ? null : { jurisdiction, code: itemCode }),
  case: ({ jurisdiction, caseNumber }) => (caseNumber === null ? null : { jurisdiction, number: caseNumber }),
  inspection: async ({ inspectionId }, _, { loaders }) => {
    const inspection = await loaders.inspectionById.load(inspectionId ?? '');
    invariant(inspection !== null, 'a finding is seen where its inspection is');
    return inspection;
  },
} satisfies Complete<FindingResolvers, FindingParent>;
