import type { OfficerResolvers } from '../schema.generated.ts';
import { casesOf } from './case-connection.ts';
import type { Complete, OfficerParent } from './parents.ts';

export const Officer = {
  cases: ({ jurisdiction, certificateNumber }, args, { loaders }) =>
    casesOf(loaders, args, { parent: 'officer', jurisdiction, key: certificateNumber }),
} satisfies Complete<OfficerResolvers, OfficerParent>;
