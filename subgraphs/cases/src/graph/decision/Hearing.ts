import { reads } from '@network/kit/connection/reads';
import { ofFile } from '#graph/file.ts';
import type { Complete, HearingParent } from '#graph/parents.ts';
import type { HearingResolvers } from '#schema.generated.ts';

export const Hearing = {
  ...ofFile('hearings'),
  host: reads(['hostNumber'], ({ jurisdiction, hostNumber }) =>
    hostNumber === null ? null : { jurisdiction, certificateNumber: hostNumber },
  ),
} satisfies Complete<HearingResolvers, HearingParent>;
