import { fieldsRead, reads } from '@network/kit/connection/reads';
import { parseId } from '@network/schema/ids';
import { minutesToArrival } from '#domain/dispatch.ts';
import { isOpen, isOverdue } from '#domain/event.ts';
import { stagesOf } from '#domain/stages.ts';
import type { EventResolvers } from '#schema.generated.ts';
import type { Complete, EventParent } from '../parents.ts';
import { caseOf, codeOf, entityOf, keyOf, officerOf, placeOf } from '../references.ts';

type EventReference = { id?: string; jurisdiction?: string; number?: string };

/** What an event's stages are told by. */
const STAMPS = [
  ...(['patrolledAt', 'foundAt', 'reportedAt', 'dispatchedAt'] as const),
  ...(['fedBackAt', 'caseOpenedAt', 'verifiedAt', 'ratedAt'] as const),
];

export const Event = {
  __resolveReference: ({ id, jurisdiction, number }: EventReference, { loaders }, info) => {
    if (number !== undefined)
      return loaders.event.byKey.load({ jurisdiction: jurisdiction ?? '', key: number }, fieldsRead(info, 'Event'));
    parseId(id ?? '');
    return loaders.event.byId.load(id ?? '', fieldsRead(info, 'Event'));
  },
  isOpen: reads(['state'], ({ state }) => isOpen(state)),
  isOverdue: reads(['state', 'dueAt'], async (event, _, { now }) => isOverdue(event, await now(event.jurisdiction))),
  arrivalMinutes: reads(['dispatchedAt', 'arrivedAt'], ({ dispatchedAt, arrivedAt }) =>
    minutesToArrival(dispatchedAt, arrivedAt),
  ),
  stages: reads(STAMPS, (event) => stagesOf(event)),
  category: reads(['categoryCode'], (event) => codeOf(event, event.categoryCode)),
  place: reads(['placeCode'], ({ placeCode }) => placeOf(placeCode)),
  grid: reads(['gridCode'], (event) => codeOf(event, event.gridCode)),
  subject: reads(['subjectCreditCode'], (event) => entityOf(event, event.subjectCreditCode)),
  handlerBody: reads(['handlerBodyCode'], (event) => codeOf(event, event.handlerBodyCode)),
  handlerTeam: reads(['handlerTeamCode'], (event) => codeOf(event, event.handlerTeamCode)),
  handlerOfficer: reads(['handlerOfficerNumber'], (event) => officerOf(event, event.handlerOfficerNumber)),
  case: reads(['caseNumber'], (event) => caseOf(event, event.caseNumber)),
  parent: reads(['parentNumber'], (event, _, { loaders }, info) =>
    event.parentNumber === null ? null : loaders.event.byKey.load(keyOf(event, event.parentNumber), fieldsRead(info)),
  ),
  mergedEvents: reads(['number'], (event, args, { loaders }) =>
    loaders.events('PARENT', keyOf(event, event.number), args),
  ),
  duplicates: reads(['duplicateGroup'], (event, args, { loaders }) =>
    loaders.events('DUPLICATE_GROUP', keyOf(event, event.duplicateGroup ?? ''), args),
  ),
  reports: reads([], (event, args, { loaders }) => loaders.reports('EVENT', keyOf(event, event.id), args)),
  dispatches: reads([], ({ id }, _, { loaders }, info) => loaders.dispatchesOfEvent.load(id, fieldsRead(info))),
  reminders: reads([], ({ id }, _, { loaders }, info) => loaders.remindersOfEvent.load(id, fieldsRead(info))),
  footage: reads(['number'], (event, args, { loaders }) => loaders.footages('EVENT', keyOf(event, event.number), args)),
  alert: reads(['number'], (event, _, { loaders }, info) =>
    loaders.alertOfEvent.load(keyOf(event, event.number), fieldsRead(info)),
  ),
  hazard: reads(['number'], (event, _, { loaders }, info) =>
    loaders.hazardOfEvent.load(keyOf(event, event.number), fieldsRead(info)),
  ),
  damage: reads(['number'], (event, _, { loaders }, info) =>
    loaders.damageOfEvent.load(keyOf(event, event.number), fieldsRead(info)),
  ),
  escorts: reads(['number'], (event, args, { loaders }) => loaders.escorts('EVENT', keyOf(event, event.number), args)),
  dutyDisputes: reads(['number'], (event, args, { loaders }) =>
    loaders.disputes('EVENT', keyOf(event, event.number), args),
  ),
  actions: reads([], ({ id }, _, { loaders }) => loaders.actionsOfEvent.load(id)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('event').load(id)),
} satisfies Complete<EventResolvers, EventParent>;
