import type { CalendarDayResolvers } from '#schema.generated.ts';
import type { CalendarDayParent, Complete } from '../parents.ts';

export const CalendarDay = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => loaders.calendarDayById.load(id),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('calendarDay').load(id),
} satisfies Complete<CalendarDayResolvers, CalendarDayParent>;
