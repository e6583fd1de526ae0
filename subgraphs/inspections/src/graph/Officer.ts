import type { OfficerResolvers } from '../schema.generated.ts';
import { inspectionsOf } from './inspection-connection.ts';
import type { Complete, OfficerParent } from './parents.ts';

export const Officer = {
  inspections: ({ jurisdiction, certificateNumber }, args, { loaders }) =>
    inspectionsOf(args, { loaders, list: 'OFFICER', key: { jurisdiction, key: certificateNumber } }),
} satisfies Complete<OfficerResolvers, OfficerParent>;
