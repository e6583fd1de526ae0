import { fieldsRead, reads } from '@network/kit/connection/reads';
import type { CalendarDayResolvers } from '#schema.generated.ts';
import type { CalendarDayParent, Complete } from '../parents.ts';

export const CalendarDay = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) =>
    loaders.calendarDay.byId.load(id, fieldsRead(info, 'CalendarDay')),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('calendarDay').load(id)),
} satisfies Complete<CalendarDayResolvers, CalendarDayParent>;
