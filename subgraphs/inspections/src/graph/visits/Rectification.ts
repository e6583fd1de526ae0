import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { Complete, RectificationParent } from '#graph/parents.ts';
import type { RectificationResolvers } from '#schema.generated.ts';
import { FINDING_ON, inspectionOf, onMatter, provenanceOf } from './under-inspection.ts';

export const Rectification = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.rectification.byId.load(id, fieldsRead(info, 'Rectification')),
  inspection: reads(['inspectionId'], (rectification, _, { loaders }, info) =>
    inspectionOf(rectification, loaders, info),
  ),
  finding: reads(['inspectionId', 'findingOrdinal'], ({ inspectionId, findingOrdinal }, _, { loaders }, info) =>
    onMatter(
      loaders.findingsOfInspection.load(inspectionId ?? '', fieldsRead(info), FINDING_ON),
      ({ ordinal }) => ordinal === findingOrdinal,
    ),
  ),
  isOverdue: reads(
    ['isOpen', 'dueOn'],
    async ({ jurisdiction, isOpen, dueOn }, _, { today }) => isOpen && dueOn < (await today(jurisdiction)),
  ),
  provenance: reads(['inspectionId', 'isApart'], (rectification, _, { loaders }) =>
    provenanceOf('rectification', rectification, loaders),
  ),
} satisfies Complete<RectificationResolvers, RectificationParent>;
