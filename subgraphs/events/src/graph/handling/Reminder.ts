import { fieldsRead, reads } from '@network/kit/connection/reads';
import { parseId } from '@network/schema/ids';
import type { ReminderResolvers } from '#schema.generated.ts';
import type { Complete, ReminderParent } from '../parents.ts';
import { officerOf, placeOf } from '../references.ts';

export const Reminder = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) => {
    parseId(id);
    return loaders.reminder.byId.load(id, fieldsRead(info, 'Reminder'));
  },
  place: reads(['placeCode'], ({ placeCode }) => placeOf(placeCode)),
  officer: reads(['officerNumber'], (reminder) => officerOf(reminder, reminder.officerNumber)),
  event: reads(['eventId'], ({ eventId }, _, { loaders }, info) => loaders.event.byId.load(eventId, fieldsRead(info))),
} satisfies Complete<ReminderResolvers, ReminderParent>;
