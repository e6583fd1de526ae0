import { connection } from '@network/kit/connection';
import { parseId } from '@network/kit/ids';
import { parsePage } from '@network/schema/page';
import { isOpen, isOverdue } from '../domain/event.ts';
import type { EventResolvers } from '../schema.generated.ts';
import type { Complete, EventParent } from './parents.ts';

type EventReference = { id?: string; jurisdiction?: string; number?: string };

export const Event = {
  __resolveReference: ({ id, jurisdiction, number }: EventReference, { loaders }) => {
    if (number !== undefined) return loaders.eventByNumber.load({ jurisdiction: jurisdiction ?? '', key: number });
    parseId(id ?? '');
    return loaders.eventById.load(id ?? '');
  },
  isOpen: ({ state }) => isOpen(state),
  isOverdue: async (event, _, { now }) => isOverdue(event, await now(event.jurisdiction)),
  category: ({ jurisdiction, categoryCode }) => (categoryCode === null ? null : { jurisdiction, code: categoryCode }),
  place: ({ placeCode }) => (placeCode === null ? null : { code: placeCode }),
  handlerBody: ({ jurisdiction, handlerBodyCode }) =>
    handlerBodyCode === null ? null : { jurisdiction, code: handlerBodyCode },
  handlerTeam: ({ jurisdiction, handlerTeamCode }) =>
    handlerTeamCode === null ? null : { jurisdiction, code: handlerTeamCode },
  handlerOfficer: ({ jurisdiction, handlerOfficerNumber }) =>
    handlerOfficerNumber === null ? null : { jurisdiction, certificateNumber: handlerOfficerNumber },
  reports: ({ id }, args, { loaders }) => {
    const page = parsePage(args, ['instant', 'id']);
    return connection({
      page,
      rows: () => loaders.reportsOfEvent(page).load(id),
      total: () => loaders.reportTotalOfEvent.load(id),
      cursorOf: (row) => [row.reportedAt, row.id],
    });
  },
  actions: ({ id }, _, { loaders }) => loaders.actionsOfEvent.load(id),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('event').load(id),
} satisfies Complete<EventResolvers, EventParent>;
