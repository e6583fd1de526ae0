import { inJurisdiction, inScope } from '@network/kit/scope';
import { createSearch } from '@network/kit/search';
import { filling } from '@network/kit/search/fill';
import type { Store } from '@network/kit/store';
import { seesOperation } from './operations/operation-store.ts';
import { operations } from './tables/operations.ts';
import { plans, tasks } from './tables/plans.ts';
import { entities, inspections } from './tables.ts';
import { entityWords, inspectionWords } from './words.ts';

/** Tables that are older than their search. */
export const INSPECTIONS_FILLINGS = [
  filling(entities, (_, rows) => rows.map(entityWords)),
  filling(inspections, (_, rows) => rows.map(inspectionWords)),
] as const;

/** Finds what has a text in a name, a number or an address. DESIGN.md §6. */
export const createInspectionSearch = (store: Store) =>
  createSearch(store, {
    name: 'inspections',
    types: {
      RegulatedEntity: { table: entities, scope: inScope(entities) },
      Inspection: { table: inspections, scope: inScope(inspections) },
      InspectionPlan: { table: plans, scope: inJurisdiction(plans) },
      InspectionTask: { table: tasks, scope: inJurisdiction(tasks) },
      JointOperation: { table: operations, scope: seesOperation },
    },
  });
