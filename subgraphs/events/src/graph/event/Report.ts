import { fieldsRead, reads } from '@network/kit/connection/reads';
import { parseId } from '@network/schema/ids';
import type { ReportResolvers } from '#schema.generated.ts';
import type { Complete, ReportParent } from '../parents.ts';

export const Report = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) => {
    parseId(id);
    return loaders.report.byId.load(id, fieldsRead(info, 'Report'));
  },
  event: reads(['eventId'], ({ eventId }, _, { loaders }, info) => loaders.event.byId.load(eventId, fieldsRead(info))),
  reporterName: reads(['reporterName', 'isAnonymous'], ({ reporterName, isAnonymous }) =>
    isAnonymous ? null : reporterName,
  ),
  reporterPhone: reads(['reporterPhone'], ({ reporterPhone }, _, { reveal }) => reveal('PHONE', reporterPhone)),
  reporterPlace: reads(['reporterPlaceCode'], ({ reporterPlaceCode }) =>
    reporterPlaceCode === null ? null : { code: reporterPlaceCode },
  ),
} satisfies Complete<ReportResolvers, ReportParent>;
