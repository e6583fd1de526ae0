import { fieldsRead } from '@network/kit/connection/reads';
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
  place: ({ placeCode }) => placeOf(placeCode),
  body: (row) => codeOf(row, row.bodyCode),
  team: (dispatch) => codeOf(dispatch, dispatch.teamCode),
  officer: (dispatch) => officerOf(dispatch, dispatch.officerNumber),
  event: ({ eventId }, _, { loaders }, info) => loaders.event.byId.load(eventId, fieldsRead(info)),
  arrivalMinutes: ({ dispatchedAt, arrivedAt }) => minutesToArrival(dispatchedAt, arrivedAt),
} satisfies Complete<DispatchResolvers, DispatchParent>;
