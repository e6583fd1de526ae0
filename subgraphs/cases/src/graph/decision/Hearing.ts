import { ofFile } from '#graph/file.ts';
import type { Complete, HearingParent } from '#graph/parents.ts';
import type { HearingResolvers } from '#schema.generated.ts';

export const Hearing = {
  ...ofFile('hearings'),
  host: ({ jurisdiction, hostNumber }) =>
    hostNumber === null ? null : { jurisdiction, certificateNumber: hostNumber },
} satisfies Complete<HearingResolvers, HearingParent>;
