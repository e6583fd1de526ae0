import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { Complete, FindingParent } from '#graph/parents.ts';
import { byCode, byNumber } from '#graph/references.ts';
import type { FindingResolvers } from '#schema.generated.ts';
import { inspectionOf, onMatter, provenanceOf, RECTIFICATION_ON } from './under-inspection.ts';

export const Finding = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.finding.byId.load(id, fieldsRead(info, 'Finding')),
  item: reads(['itemCode'], ({ jurisdiction, itemCode }) => byCode(jurisdiction, itemCode)),
  case: reads(['caseNumber'], ({ jurisdiction, caseNumber }) => byNumber(jurisdiction, caseNumber)),
  foundOn: reads(['listedOn'], ({ listedOn }) => listedOn),
  inspection: reads(['inspectionId'], (finding, _, { loaders }, info) => inspectionOf(finding, loaders, info)),
  rectification: reads(['inspectionId', 'ordinal'], ({ inspectionId, ordinal }, _, { loaders }, info) =>
    onMatter(
      loaders.rectificationsOfInspection.load(inspectionId ?? '', fieldsRead(info), RECTIFICATION_ON),
      ({ findingOrdinal }) => findingOrdinal === ordinal,
    ),
  ),
  provenance: reads(['inspectionId', 'isApart'], (finding, _, { loaders }) =>
    provenanceOf('finding', finding, loaders),
  ),
} satisfies Complete<FindingResolvers, FindingParent>;
