import { parseId } from '@network/schema/ids';
import type { ReminderResolvers } from '#schema.generated.ts';
import type { Complete, ReminderParent } from '../parents.ts';
import { officerOf, placeOf } from '../references.ts';

export const Reminder = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => {
    parseId(id);
    return loaders.reminder.byId.load(id);
  },
  place: ({ placeCode }) => placeOf(placeCode),
  officer: (reminder) => officerOf(reminder, reminder.officerNumber),
  event: ({ eventId }, _, { loaders }) => loaders.event.byId.load(eventId),
} satisfies Complete<ReminderResolvers, ReminderParent>;
