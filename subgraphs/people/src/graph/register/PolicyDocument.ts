import type { PolicyDocumentResolvers } from '#schema.generated.ts';
import { teamsOnDay } from '../asked.ts';
import type { ByNumber, Complete } from '../parents.ts';

export const PolicyDocument = {
  teams: async ({ jurisdiction, number }, args, { loaders, today }) =>
    loaders.teams('DOCUMENT', { jurisdiction, key: number }, await teamsOnDay(args, { today, jurisdiction })),
} satisfies Complete<PolicyDocumentResolvers, ByNumber>;
