import { parseId } from '@network/schema/ids';
import { minutesToArrival } from '#domain/dispatch.ts';
import type { DispatchResolvers } from '#schema.generated.ts';
import type { Complete, DispatchParent } from '../parents.ts';
import { codeOf, officerOf, placeOf } from '../references.ts';

export const Dispatch = {
  __resolveReference: ({ id }: { id: string }, { loaders }) => {
    parseId(id);
    return loaders.dispatch.byId.load(id);
  },
  place: ({ placeCode }) => placeOf(placeCode),
  body: (row) => codeOf(row, row.bodyCode),
  team: (dispatch) => codeOf(dispatch, dispatch.teamCode),
  officer: (dispatch) => officerOf(dispatch, dispatch.officerNumber),
  event: ({ eventId }, _, { loaders }) => loaders.event.byId.load(eventId),
  arrivalMinutes: ({ dispatchedAt, arrivedAt }) => minutesToArrival(dispatchedAt, arrivedAt),
} satisfies Complete<DispatchResolvers, DispatchParent>;
