import { ofFile } from '#graph/file.ts';
import type { Complete, DiscussionParent } from '#graph/parents.ts';
import type { DiscussionResolvers } from '#schema.generated.ts';

export const Discussion = {
  ...ofFile('discussions'),
} satisfies Complete<DiscussionResolvers, DiscussionParent>;
