import { parseId } from '@network/schema/ids';
import { minutesToArrival } from '#domain/dispatch.ts';
import { isOpen, isOverdue } from '#domain/event.ts';
import { stagesOf } from '#domain/stages.ts';
import type { EventResolvers } from '#schema.generated.ts';
import type { Complete, EventParent } from '../parents.ts';
import { caseOf, codeOf, entityOf, keyOf, officerOf, placeOf } from '../references.ts';

type EventReference = { id?: string; jurisdiction?: string; number?: string };

export const Event = {
  __resolveReference: ({ id, jurisdiction, number }: EventReference, { loaders }) => {
    if (number !== undefined) return loaders.event.byKey.load({ jurisdiction: jurisdiction ?? '', key: number });
    parseId(id ?? '');
    return loaders.event.byId.load(id ?? '');
  },
  isOpen: ({ state }) => isOpen(state),
  isOverdue: async (event, _, { now }) => isOverdue(event, await now(event.jurisdiction)),
  arrivalMinutes: ({ dispatchedAt, arrivedAt }) => minutesToArrival(dispatchedAt, arrivedAt),
  stages: (event) => stagesOf(event),
  category: (event) => codeOf(event, event.categoryCode),
  place: ({ placeCode }) => placeOf(placeCode),
  grid: (event) => codeOf(event, event.gridCode),
  subject: (event) => entityOf(event, event.subjectCreditCode),
  handlerBody: (event) => codeOf(event, event.handlerBodyCode),
  handlerTeam: (event) => codeOf(event, event.handlerTeamCode),
  handlerOfficer: (event) => officerOf(event, event.handlerOfficerNumber),
  case: (event) => caseOf(event, event.caseNumber),
  parent: (event, _, { loaders }) =>
    event.parentNumber === null ? null : loaders.event.byKey.load(keyOf(event, event.parentNumber)),
  mergedEvents: (event, args, { loaders }) => loaders.events('PARENT', keyOf(event, event.number), args),
  duplicates: (event, args, { loaders }) =>
    loaders.events('DUPLICATE_GROUP', keyOf(event, event.duplicateGroup ?? ''), args),
  reports: (event, args, { loaders }) => loaders.reports('EVENT', keyOf(event, event.id), args),
  dispatches: ({ id }, _, { loaders }) => loaders.dispatchesOfEvent.load(id),
  reminders: ({ id }, _, { loaders }) => loaders.remindersOfEvent.load(id),
  footage: (event, args, { loaders }) => loaders.footages('EVENT', keyOf(event, event.number), args),
  alert: (event, _, { loaders }) => loaders.alertOfEvent.load(keyOf(event, event.number)),
  hazard: (event, _, { loaders }) => loaders.hazardOfEvent.load(keyOf(event, event.number)),
  damage: (event, _, { loaders }) => loaders.damageOfEvent.load(keyOf(event, event.number)),
  escorts: (event, args, { loaders }) => loaders.escorts('EVENT', keyOf(event, event.number), args),
  dutyDisputes: (event, args, { loaders }) => loaders.disputes('EVENT', keyOf(event, event.number), args),
  actions: ({ id }, _, { loaders }) => loaders.actionsOfEvent.load(id),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('event').load(id),
} satisfies Complete<EventResolvers, EventParent>;
