import { fieldsRead, reads } from '@network/kit/connection/reads';
import { byIdOrNumber, type NumberedReference } from '@network/kit/list/named';
import { codeOf } from '#graph/file.ts';
import type { Complete, SupervisionRecordParent } from '#graph/parents.ts';
import type { SupervisionRecordResolvers } from '#schema.generated.ts';

export const SupervisionRecord = {
  __resolveReference: (reference: NumberedReference, { loaders }, info) =>
    byIdOrNumber(loaders.supervision, reference, info),
  body: reads(['bodyCode'], ({ jurisdiction, bodyCode }) => codeOf(jurisdiction, bodyCode)),
  cases: reads(['caseNumbers'], async ({ jurisdiction, caseNumbers }, _, { loaders }, info) =>
    (
      await Promise.all(caseNumbers.map((key) => loaders.case.byKey.load({ jurisdiction, key }, fieldsRead(info))))
    ).flatMap((found) => found ?? []),
  ),
  place: reads(['place'], ({ place }) => (place === null ? null : { code: place })),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('supervisionRecord').load(id)),
} satisfies Complete<SupervisionRecordResolvers, SupervisionRecordParent>;
