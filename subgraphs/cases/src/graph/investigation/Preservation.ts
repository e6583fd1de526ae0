import { ofFile } from '#graph/file.ts';
import type { Complete, PreservationParent } from '#graph/parents.ts';
import type { PreservationResolvers } from '#schema.generated.ts';

export const Preservation = {
  ...ofFile('preservations'),
} satisfies Complete<PreservationResolvers, PreservationParent>;
