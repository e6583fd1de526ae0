import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { PostResolvers } from '#schema.generated.ts';
import type { Complete, PostParent } from '../parents.ts';
import { byKey, byReference, type Reference } from '../reference.ts';

export const Post = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.post, reference, info),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    byKey(loaders.team, { jurisdiction, key: teamCode }, info),
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) =>
    placeCode === null ? null : loaders.placeByCode.load(placeCode, fieldsRead(info)),
  ),
  officer: reads(['officerNumber'], ({ jurisdiction, officerNumber }, _, { loaders }, info) =>
    byKey(loaders.officer, { jurisdiction, key: officerNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('post').load(id)),
} satisfies Complete<PostResolvers, PostParent>;
