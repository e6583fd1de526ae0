import { fieldsRead } from '@network/kit/connection/reads';
import type { Complete, FindingParent } from '#graph/parents.ts';
import { byCode, byNumber } from '#graph/references.ts';
import type { FindingResolvers } from '#schema.generated.ts';
import { inspectionOf, onMatter, provenanceOf, RECTIFICATION_ON } from './under-inspection.ts';

export const Finding = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.finding.byId.load(id, fieldsRead(info, 'Finding')),
  item: ({ jurisdiction, itemCode }) => byCode(jurisdiction, itemCode),
  case: ({ jurisdiction, caseNumber }) => byNumber(jurisdiction, caseNumber),
  foundOn: ({ listedOn }) => listedOn,
  inspection: (finding, _, { loaders }, info) => inspectionOf(finding, loaders, info),
  rectification: ({ inspectionId, ordinal }, _, { loaders }, info) =>
    onMatter(
      loaders.rectificationsOfInspection.load(inspectionId ?? '', fieldsRead(info), RECTIFICATION_ON),
      ({ findingOrdinal }) => findingOrdinal === ordinal,
    ),
  provenance: (finding, _, { loaders }) => provenanceOf('finding', finding, loaders),
} satisfies Complete<FindingResolvers, FindingParent>;
