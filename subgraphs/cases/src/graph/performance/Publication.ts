import { ofFile } from '#graph/file.ts';
import type { Complete, PublicationParent } from '#graph/parents.ts';
import type { PublicationResolvers } from '#schema.generated.ts';

export const Publication = {
  ...ofFile('publications'),
} satisfies Complete<PublicationResolvers, PublicationParent>;
