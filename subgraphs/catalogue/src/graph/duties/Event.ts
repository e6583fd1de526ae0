import type { EventResolvers } from '#schema.generated.ts';
import { bodyOf } from '../borrowed.ts';
import type { Complete, EventParent } from '../parents.ts';

export const Event = {
  __resolveReference: (event: EventParent) => event,
  dutyBody: async ({ jurisdiction, categoryCode, placeCode }, { asOf }, { loaders }) => {
    if (jurisdiction === undefined || categoryCode == null) return null;
    const found = await loaders.dutyBody.load({
      ...{ jurisdiction, categoryCode, placeCode: placeCode ?? null, day: asOf ?? null },
    });
    return bodyOf(jurisdiction, found?.bodyCode ?? null);
  },
} satisfies Complete<EventResolvers, EventParent>;
