import { ofFile } from '#graph/file.ts';
import type { Complete, LitigationParent } from '#graph/parents.ts';
import type { LitigationResolvers } from '#schema.generated.ts';

export const Litigation = {
  ...ofFile('litigations'),
} satisfies Complete<LitigationResolvers, LitigationParent>;
