import { reads } from '@network/kit/connection/reads';
import { ofFile } from '#graph/file.ts';
import type { Complete, ServiceParent } from '#graph/parents.ts';
import type { ServiceResolvers } from '#schema.generated.ts';

export const Service = {
  ...ofFile('services'),
  officers: reads(['officerNumbers'], ({ jurisdiction, officerNumbers }) =>
    officerNumbers.map((certificateNumber) => ({ jurisdiction, certificateNumber })),
  ),
} satisfies Complete<ServiceResolvers, ServiceParent>;
