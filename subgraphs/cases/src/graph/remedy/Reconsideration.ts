import { ofFile } from '#graph/file.ts';
import type { Complete, ReconsiderationParent } from '#graph/parents.ts';
import type { ReconsiderationResolvers } from '#schema.generated.ts';

export const Reconsideration = {
  ...ofFile('reconsiderations'),
} satisfies Complete<ReconsiderationResolvers, ReconsiderationParent>;
