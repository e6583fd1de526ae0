import type { PostResolvers } from '#schema.generated.ts';
import type { Complete, PostParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const Post = {
  __resolveReference: (reference: Reference, { loaders }) => byReference(loaders.post, reference),
  team: ({ jurisdiction, teamCode }, _, { loaders }) => byKey(loaders.team, jurisdiction, teamCode),
  place: ({ placeCode }, _, { loaders }) => (placeCode === null ? null : loaders.placeByCode.load(placeCode)),
  officer: ({ jurisdiction, officerNumber }, _, { loaders }) => byKey(loaders.officer, jurisdiction, officerNumber),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('post').load(id),
} satisfies Complete<PostResolvers, PostParent>;
