import { fieldsRead, reads } from '@network/kit/connection/reads';
import { codeOf } from '#graph/file.ts';
import type { Complete, SupervisionRecordParent } from '#graph/parents.ts';
import type { SupervisionRecordResolvers } from '#schema.generated.ts';

type Reference = { readonly id?: string; readonly jurisdiction?: string; readonly number?: string };

export const SupervisionRecord = {
  __resolveReference: ({ id, jurisdiction = '', number }: Reference, { loaders }, info) =>
    number === undefined
      ? loaders.supervision.byId.load(id ?? '', fieldsRead(info, 'SupervisionRecord'))
      : loaders.supervision.byKey.load({ jurisdiction, key: number }, fieldsRead(info, 'SupervisionRecord')),
  body: reads(['bodyCode'], ({ jurisdiction, bodyCode }) => codeOf(jurisdiction, bodyCode)),
  cases: reads(['caseNumbers'], async ({ jurisdiction, caseNumbers }, _, { loaders }, info) =>
    (
      await Promise.all(caseNumbers.map((key) => loaders.case.byKey.load({ jurisdiction, key }, fieldsRead(info))))
    ).flatMap((found) => found ?? []),
  ),
  place: reads(['place'], ({ place }) => (place === null ? null : { code: place })),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('supervisionRecord').load(id)),
} satisfies Complete<SupervisionRecordResolvers, SupervisionRecordParent>;
