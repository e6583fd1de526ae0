import { createList } from '@network/kit/list';
import { beforeValue, equals, fromValue, matching } from '@network/kit/list/fields';
import { inJurisdiction } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { parentJurisdiction, parentKey } from '@network/kit/store/parents';
import { and, eq, or, sql } from 'drizzle-orm';
import { cooperationAgreements as agreements, equipment, trainings } from '../tables/means.ts';
import { officers } from '../tables.ts';
import { heldOn } from './conditions.ts';

/** Agreements that a body is a side of. */
const ofEitherSide = {
  where: sql`${and(
    eq(agreements.jurisdiction, parentJurisdiction),
    or(eq(agreements.departmentCode, parentKey), eq(agreements.bureauCode, parentKey)),
  )}`,
};

/** Trainings of those who serve in a team. */
const ofTeam = matching(
  'text',
  (code) => sql`(${trainings.jurisdiction}, ${trainings.officerNumber}) in (
    select ${officers.jurisdiction}, ${officers.certificateNumber} from ${officers} where ${officers.teamCode} = ${code})`,
);

/** What officers work with and were trained in, within the viewer's governments, and agreements, which anybody may see. */
export const createMeansLists = (store: Store) => ({
  equipment: createList(store, {
    name: 'equipment',
    table: equipment,
    scope: inJurisdiction(equipment),
    parents: { JURISDICTION: 'jurisdiction', OFFICER: equipment.officerNumber, TEAM: equipment.teamCode },
    filters: {
      asOf: heldOn(equipment),
      kind: equals(equipment.kind),
      teamCode: equals(equipment.teamCode),
      officerNumber: equals(equipment.officerNumber),
    },
    orders: { NUMBER: [equipment.number, equipment.id] },
    defaultDirection: 'ASC',
  }),
  trainings: createList(store, {
    name: 'trainings',
    table: trainings,
    scope: inJurisdiction(trainings),
    parents: { JURISDICTION: 'jurisdiction', OFFICER: trainings.officerNumber },
    filters: {
      field: equals(trainings.field),
      isCrossPost: equals(trainings.isCrossPost),
      startsFrom: fromValue(trainings.startsOn),
      startsBefore: beforeValue(trainings.startsOn),
      teamCode: ofTeam,
    },
    orders: { STARTS_ON: [trainings.startsOn, trainings.id], NUMBER: [trainings.number, trainings.id] },
  }),
  cooperationAgreements: createList(store, {
    name: 'agreements',
    table: agreements,
    scope: null,
    parents: { JURISDICTION: 'jurisdiction', BODY: ofEitherSide, ITEM: { contains: agreements.itemCodes } },
    filters: {
      asOf: heldOn(agreements),
      departmentCode: equals(agreements.departmentCode),
      bureauCode: equals(agreements.bureauCode),
    },
    orders: { SIGNED_ON: [agreements.signedOn, agreements.id], NUMBER: [agreements.number, agreements.id] },
  }),
});
