import { parseId } from '@network/schema/ids';
import type { ReportResolvers } from '#schema.generated.ts';
import type { Complete, ReportParent } from '../parents.ts';

export const Report = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => {
    parseId(id);
    return loaders.report.byId.load(id);
  },
  event: ({ eventId }, _, { loaders }) => loaders.event.byId.load(eventId),
  reporterName: ({ reporterName, isAnonymous }) => (isAnonymous ? null : reporterName),
  reporterPhone: ({ reporterPhone }, _, { reveal }) => reveal('PHONE', reporterPhone),
  reporterPlace: ({ reporterPlaceCode }) => (reporterPlaceCode === null ? null : { code: reporterPlaceCode }),
} satisfies Complete<ReportResolvers, ReportParent>;
