import { createList } from '@network/kit/list';
import { anyOf, either, equals, governmentsOf, matching, matchingThrough, overlaps } from '@network/kit/list/fields';
import { inScope } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { isOfTrade } from '../entities/trades.ts';
import { tasks } from '../tables/plans.ts';
import { entities, inspectionOfficers, inspections } from '../tables.ts';

/** The inspection's object stands in the library with something that holds of it. `offset 0`: each looks its own up. */
const objectOf = (holds: SQL): SQL => sql`exists (select from ${entities}
  where ${entities.jurisdiction} = ${inspections.jurisdiction} and ${entities.creditCode} = ${inspections.creditCode}
    and ${holds} offset 0)`;

/** Objects by something that an index of each government tells. */
const objectsOf = (values: SQL, holds: SQL): SQL => sql`
  select distinct held.jurisdiction, held.credit_code
  from ${governmentsOf(entities)} cross join unnest(${values}) wanted cross join lateral (
    select ${entities.jurisdiction}, ${entities.creditCode} from ${entities}
    where ${entities.jurisdiction} = government.code and ${holds} offset 0) held`;

const byTrade = matchingThrough('text[]', {
  condition: (trades) => objectOf(isOfTrade(entities.tradeCode, trades)),
  column: inspections.creditCode,
  keys: (trades) => objectsOf(trades, sql`${entities.tradeCode} >= wanted and ${entities.tradeCode} < wanted || '~'`),
});

const byGrade = matchingThrough('text[]', {
  condition: (grades) => objectOf(sql`${entities.creditGrade} = any(${grades})`),
  column: inspections.creditCode,
  keys: (grades) => objectsOf(grades, sql`${entities.creditGrade} = wanted`),
});

const taskOf = (holds: SQL): SQL => sql`exists (select from ${tasks}
  where ${tasks.jurisdiction} = ${inspections.jurisdiction} and ${tasks.number} = ${inspections.taskNumber}
    and ${holds} offset 0)`;

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
          filters: { isOpen: either(sql`${inspectionOfficers.isOpen}`, sql`not ${inspectionOfficers.isOpen}`) },
        },
      },
    },
    filters: {
      isOpen: either(sql`${inspections.isOpen}`, sql`not ${inspections.isOpen}`),
      states: anyOf(inspections.state),
      kinds: anyOf(inspections.kind),
      channels: anyOf(inspections.channel),
      isJoint: equals(inspections.isJoint),
      hasProblem: equals(inspections.hasProblem),
      inspectedFrom: matching('date', visitedOn('>=')),
      inspectedBefore: matching('date', visitedOn('<')),
      trades: byTrade,
      entityGrades: byGrade,
      themes: matchingThrough('text[]', {
        condition: (themes) => taskOf(sql`${tasks.themeCode} = any(${themes})`),
        column: inspections.taskNumber,
        keys: (themes) =>
          sql`select distinct held.jurisdiction, held.number
            from ${governmentsOf(tasks)} cross join unnest(${themes}) wanted cross join lateral (
              select ${tasks.jurisdiction}, ${tasks.number} from ${tasks}
              where ${tasks.jurisdiction} = government.code and ${tasks.themeCode} = wanted offset 0) held`,
      }),
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
