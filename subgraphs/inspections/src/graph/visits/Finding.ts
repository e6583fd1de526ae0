import type { Complete, FindingParent } from '#graph/parents.ts';
import { byCode, byNumber } from '#graph/references.ts';
import type { FindingResolvers } from '#schema.generated.ts';
import { inspectionOf, onMatter, provenanceOf } from './under-inspection.ts';

export const Finding = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.finding.byId.load(id),
  item: ({ jurisdiction, itemCode }) => byCode(jurisdiction, itemCode),
  case: ({ jurisdiction, caseNumber }) => byNumber(jurisdiction, caseNumber),
  foundOn: ({ listedOn }) => listedOn,
  inspection: (finding, _, { loaders }) => inspectionOf(finding, loaders),
  rectification: ({ inspectionId, ordinal }, _, { loaders }) =>
    onMatter(
      loaders.rectificationsOfInspection.load(inspectionId ?? ''),
      ({ findingOrdinal }) => findingOrdinal === ordinal,
    ),
  provenance: (finding, _, { loaders }) => provenanceOf('finding', finding, loaders),
} satisfies Complete<FindingResolvers, FindingParent>;
