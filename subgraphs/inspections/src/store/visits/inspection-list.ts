import { createList } from '@network/kit/list';
import { anyOf, equals, matching, overlaps } from '@network/kit/list/fields';
import { inScope } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { isOfTrade } from '../entities/trades.ts';
import { tasks } from '../tables/plans.ts';
import { entities, inspectionOfficers, inspections } from '../tables.ts';

/** The inspection's object stands in the library with something that holds of it. */
const objectOf = (holds: SQL): SQL => sql`exists (select from ${entities}
  where ${entities.jurisdiction} = ${inspections.jurisdiction} and ${entities.creditCode} = ${inspections.creditCode}
    and ${holds})`;

const taskOf = (holds: SQL): SQL => sql`exists (select from ${tasks}
  where ${tasks.jurisdiction} = ${inspections.jurisdiction} and ${tasks.number} = ${inspections.taskNumber}
    and ${holds})`;

/** The day of a visit is the day that lists are ordered by, so that an index of either serves. */
const visitedOn =
  (operator: '>=' | '<') =>
  (day: SQL): SQL =>
    and(...[inspections.inspectedOn, inspections.listedOn].map((on) => sql`${on} ${sql.raw(operator)} ${day}`)) as SQL;

const byLink = and(
  eq(inspectionOfficers.jurisdiction, inspections.jurisdiction),
  eq(inspectionOfficers.inspectionId, inspections.id),
) as SQL;

/** The lists of inspections by whatever may stand above them. */
export const createInspectionList = (store: Store) =>
  createList(store, {
    name: 'inspections',
    table: inspections,
    scope: inScope(inspections),
    parents: {
      JURISDICTION: 'jurisdiction',
      PLACE: 'place',
      ENTITY: inspections.creditCode,
      TEAM: inspections.teamCode,
      PLAN: inspections.planNumber,
      TASK: inspections.taskNumber,
      OPERATION: inspections.operationNumber,
      EVENT: inspections.eventNumber,
      BODY: { contains: inspections.bodyCodes },
      ITEM: { contains: inspections.itemCodes },
      OFFICER: {
        joined: {
          table: inspectionOfficers,
          on: byLink,
          column: inspectionOfficers.certificateNumber,
          orders: { LISTED_ON: [inspectionOfficers.listedOn, inspectionOfficers.inspectionId] },
        },
      },
    },
    filters: {
      isOpen: equals(inspections.isOpen),
      states: anyOf(inspections.state),
      kinds: anyOf(inspections.kind),
      channels: anyOf(inspections.channel),
      isJoint: equals(inspections.isJoint),
      hasProblem: equals(inspections.hasProblem),
      inspectedFrom: matching('date', visitedOn('>=')),
      inspectedBefore: matching('date', visitedOn('<')),
      trades: matching('text[]', (trades) => objectOf(isOfTrade(entities.tradeCode, trades))),
      entityGrades: matching('text[]', (grades) => objectOf(sql`${entities.creditGrade} = any(${grades})`)),
      themes: matching('text[]', (themes) => taskOf(sql`${tasks.themeCode} = any(${themes})`)),
      taskNumbers: anyOf(inspections.taskNumber),
      planNumbers: anyOf(inspections.planNumber),
      bodies: overlaps(inspections.bodyCodes),
      items: overlaps(inspections.itemCodes),
    },
    orders: {
      LISTED_ON: [inspections.listedOn, inspections.id],
      INSPECTED_ON: [inspections.inspectedOn, inspections.id],
    },
  });
