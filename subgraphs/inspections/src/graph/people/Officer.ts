import type { Complete, OfficerParent } from '#graph/parents.ts';
import type { OfficerResolvers } from '#schema.generated.ts';

export const Officer = {
  inspections: ({ jurisdiction, certificateNumber: key }, args, { loaders }) =>
    loaders.inspections('OFFICER', { jurisdiction, key }, args),
  draws: ({ jurisdiction, certificateNumber: key }, args, { loaders }) =>
    loaders.draws('OFFICER', { jurisdiction, key }, args),
} satisfies Complete<OfficerResolvers, OfficerParent>;
