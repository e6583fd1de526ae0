import type { Complete, RectificationParent } from '#graph/parents.ts';
import type { RectificationResolvers } from '#schema.generated.ts';
import { inspectionOf, onMatter, provenanceOf } from './under-inspection.ts';

export const Rectification = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.rectification.byId.load(id),
  inspection: (rectification, _, { loaders }) => inspectionOf(rectification, loaders),
  finding: ({ inspectionId, findingOrdinal }, _, { loaders }) =>
    onMatter(loaders.findingsOfInspection.load(inspectionId ?? ''), ({ ordinal }) => ordinal === findingOrdinal),
  isOverdue: async ({ jurisdiction, isOpen, dueOn }, _, { today }) => isOpen && dueOn < (await today(jurisdiction)),
  provenance: (rectification, _, { loaders }) => provenanceOf('rectification', rectification, loaders),
} satisfies Complete<RectificationResolvers, RectificationParent>;
