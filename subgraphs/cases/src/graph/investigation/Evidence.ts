import { reads } from '@network/kit/connection/reads';
import { codeOf, ofFile } from '#graph/file.ts';
import type { Complete, EvidenceParent } from '#graph/parents.ts';
import type { EvidenceResolvers } from '#schema.generated.ts';

export const Evidence = {
  ...ofFile('evidence'),
  officers: reads(['officerNumbers'], ({ jurisdiction, officerNumbers }) =>
    officerNumbers.map((certificateNumber) => ({ jurisdiction, certificateNumber })),
  ),
  originBody: reads(['originBodyCode'], ({ jurisdiction, originBodyCode }) => codeOf(jurisdiction, originBodyCode)),
} satisfies Complete<EvidenceResolvers, EvidenceParent>;
