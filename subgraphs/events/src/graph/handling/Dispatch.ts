import { fieldsRead, reads } from '@network/kit/connection/reads';
import { parseId } from '@network/schema/ids';
import { minutesToArrival } from '#domain/dispatch.ts';
import type { DispatchResolvers } from '#schema.generated.ts';
import type { Complete, DispatchParent } from '../parents.ts';
import { codeOf, officerOf, placeOf } from '../references.ts';

export const Dispatch = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) => {
    parseId(id);
    return loaders.dispatch.byId.load(id, fieldsRead(info, 'Dispatch'));
  },
  place: reads(['placeCode'], ({ placeCode }) => placeOf(placeCode)),
  body: reads(['bodyCode'], (row) => codeOf(row, row.bodyCode)),
  team: reads(['teamCode'], (dispatch) => codeOf(dispatch, dispatch.teamCode)),
  officer: reads(['officerNumber'], (dispatch) => officerOf(dispatch, dispatch.officerNumber)),
  event: reads(['eventId'], ({ eventId }, _, { loaders }, info) => loaders.event.byId.load(eventId, fieldsRead(info))),
  arrivalMinutes: reads(['dispatchedAt', 'arrivedAt'], ({ dispatchedAt, arrivedAt }) =>
    minutesToArrival(dispatchedAt, arrivedAt),
  ),
} satisfies Complete<DispatchResolvers, DispatchParent>;
