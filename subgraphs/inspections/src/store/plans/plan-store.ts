import { createList } from '@network/kit/list';
import { anyOf, beforeValue, equals, fromValue, overlaps } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import type { Shown } from '@network/kit/list/shown';
import { inJurisdiction, inScope } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { draws, plans, tasks } from '../tables/plans.ts';

export type PlanRow = Shown<typeof plans>;
export type TaskRow = Shown<typeof tasks>;
export type DrawRow = typeof draws.$inferSelect;

/** Reads yearly plans: what a government published, for whoever has any grant in it. */
export const createPlanStore = (store: Store) => {
  const shown = { table: plans, scope: inJurisdiction(plans) };
  return {
    records: createRecords(store, { name: 'inspection_plans', ...shown, key: plans.number }),
    list: createList(store, {
      name: 'inspection_plans',
      ...shown,
      parents: { JURISDICTION: 'jurisdiction', BODY: { contains: plans.bodyCodes } },
      filters: {
        years: anyOf(plans.year),
        states: anyOf(plans.state),
        kinds: anyOf(plans.kind),
        isCrossDepartment: equals(plans.isCrossDepartment),
        bodies: overlaps(plans.bodyCodes),
      },
      orders: { FROM_ON: [plans.fromOn, plans.id] },
    }),
  };
};

/** Reads tasks: what is published of a plan's carrying out, for whoever has any grant in the government. */
export const createTaskStore = (store: Store) => {
  const shown = { table: tasks, scope: inJurisdiction(tasks) };
  return {
    records: createRecords(store, { name: 'inspection_tasks', ...shown, key: tasks.number }),
    list: createList(store, {
      name: 'inspection_tasks',
      ...shown,
      parents: {
        JURISDICTION: 'jurisdiction',
        PLACE: 'place',
        PLAN: tasks.planNumber,
        MERGED_PLAN: { contains: tasks.mergedFrom },
        BODY: { contains: tasks.bodyCodes },
        ITEM: { contains: tasks.itemCodes },
        THEME: tasks.themeCode,
        SCENE: tasks.sceneCode,
        CHECK_LIST: tasks.checkListCode,
      },
      filters: {
        states: anyOf(tasks.state),
        kinds: anyOf(tasks.kind),
        isMerged: equals(tasks.isMerged),
        bodies: overlaps(tasks.bodyCodes),
        themes: anyOf(tasks.themeCode),
        scenes: anyOf(tasks.sceneCode),
        completedFrom: fromValue(tasks.completedOn),
        completedBefore: beforeValue(tasks.completedOn),
      },
      orders: { FROM_ON: [tasks.fromOn, tasks.id], COMPLETED_ON: [tasks.completedOn, tasks.id] },
    }),
  };
};

/** Reads draws, at the places that the viewer was granted: they tell of visits that are still to come. */
export const createDrawStore = (store: Store) => {
  const shown = { table: draws, scope: inScope(draws) };
  return {
    records: createRecords(store, { name: 'draws', ...shown, key: draws.number }),
    list: createList(store, {
      name: 'draws',
      ...shown,
      parents: {
        JURISDICTION: 'jurisdiction',
        TASK: draws.taskNumber,
        ENTITY: { contains: draws.objectCodes },
        OFFICER: { contains: draws.officerNumbers },
      },
      filters: {
        drawnFrom: fromValue(draws.drawnAt),
        drawnBefore: beforeValue(draws.drawnAt),
        taskNumbers: anyOf(draws.taskNumber),
      },
      orders: { DRAWN_AT: [draws.drawnAt, draws.id] },
    }),
  };
};
