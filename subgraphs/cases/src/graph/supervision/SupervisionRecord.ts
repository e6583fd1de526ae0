import { codeOf } from '#graph/file.ts';
import type { Complete, SupervisionRecordParent } from '#graph/parents.ts';
import type { SupervisionRecordResolvers } from '#schema.generated.ts';

type Reference = { readonly id?: string; readonly jurisdiction?: string; readonly number?: string };

export const SupervisionRecord = {
  __resolveReference: ({ id, jurisdiction = '', number }: Reference, { loaders }) =>
    number === undefined
      ? loaders.supervision.byId.load(id ?? '')
      : loaders.supervision.byKey.load({ jurisdiction, key: number }),
  body: ({ jurisdiction, bodyCode }) => codeOf(jurisdiction, bodyCode),
  cases: async ({ jurisdiction, caseNumbers }, _, { loaders }) =>
    (await Promise.all(caseNumbers.map((key) => loaders.case.byKey.load({ jurisdiction, key })))).flatMap(
      (found) => found ?? [],
    ),
  place: ({ place }) => (place === null ? null : { code: place }),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('supervisionRecord').load(id),
} satisfies Complete<SupervisionRecordResolvers, SupervisionRecordParent>;
