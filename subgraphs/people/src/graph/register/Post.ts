import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import type { PostResolvers } from '#schema.generated.ts';
import type { Complete, PostParent } from '../parents.ts';
import { byReference, placeOf, type Reference } from '../reference.ts';

export const Post = {
  __resolveReference: (reference: Reference, { loaders }, info) => byReference(loaders.post, reference, info),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }, _, { loaders }, info) =>
    named(loaders.team, { jurisdiction, key: teamCode }, info),
  ),
  place: reads(['placeCode'], ({ placeCode }, _, { loaders }, info) => placeOf(loaders, placeCode, info)),
  officer: reads(['officerNumber'], ({ jurisdiction, officerNumber }, _, { loaders }, info) =>
    named(loaders.officer, { jurisdiction, key: officerNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('post').load(id)),
} satisfies Complete<PostResolvers, PostParent>;
