import { type Measure, withGovernment } from '@network/kit/metrics/measures';
import { ratings, rectifications } from './tables/findings.ts';
import { operations } from './tables/operations.ts';
import { plans, tasks } from './tables/plans.ts';
import { inspections } from './tables.ts';

/** What names an inspection that is not there waits for it. */
const FOUND = 'r.inspection_id is not null';

const VISITS: readonly Measure[] = [
  {
    name: 'visits',
    table: inspections,
    day: 'r.inspected_on',
    dimensions: {
      KIND: 'r.kind',
      CHANNEL: 'r.channel',
      IS_JOINT: 'r.is_joint',
      HAS_PROBLEM: 'r.has_problem',
      IS_CODE_SCANNED: 'coalesce(r.is_code_scanned, false)',
      HAS_TWO_OFFICERS: 'cardinality(r.officer_numbers) >= 2',
      IS_PUBLISHED: 'r.published_on is not null',
    },
  },
  {
    name: 'saved_visits',
    table: inspections,
    day: 'r.inspected_on',
    dimensions: { KIND: 'r.kind' },
    amount: 'r.saved_visits',
  },
  {
    name: 'planned',
    table: inspections,
    day: 'r.planned_for',
    dimensions: { KIND: 'r.kind', IS_DONE: 'r.inspected_on is not null' },
  },
  { name: 'enterprises', table: inspections, day: 'r.inspected_on', dimensions: { ENTERPRISE: 'r.credit_code' } },
  {
    name: 'visits_of_bodies',
    table: inspections,
    day: 'r.inspected_on',
    each: 'r.body_codes',
    dimensions: { BODY: withGovernment('each') },
  },
  {
    name: 'visits_over_cap',
    table: inspections,
    where: 'r.is_over_cap',
    day: 'r.inspected_on',
    dimensions: { ENTERPRISE: 'r.credit_code' },
  },
  // A plan is its government's as a whole.
  {
    name: 'plans_of_bodies',
    table: plans,
    day: 'r.published_on',
    place: 'null',
    each: 'r.body_codes',
    dimensions: { BODY: withGovernment('each') },
  },
];

const TASKS: readonly Measure[] = [
  {
    name: 'tasks_completed',
    table: tasks,
    day: 'r.completed_on',
    dimensions: {
      KIND: 'r.kind',
      IS_JOINT: 'r.is_merged or cardinality(r.body_codes) >= 2 or cardinality(r.item_codes) >= 2',
    },
  },
  { name: 'joint_operations', table: operations, day: 'r.from_on' },
];

const AFTERWARDS: readonly Measure[] = [
  { name: 'rectifications', table: rectifications, where: FOUND, day: 'r.due_on', dimensions: { RESULT: 'r.result' } },
  {
    name: 'overdue_rectifications',
    table: rectifications,
    where: FOUND,
    day: { from: 'r.due_on + 1', to: 'r.rechecked_on - 1' },
  },
  { name: 'ratings', table: ratings, where: FOUND, day: 'r.rated_on' },
  { name: 'stars', table: ratings, where: FOUND, day: 'r.rated_on', amount: 'r.stars' },
];

/** What the counters of inspections count. */
export const INSPECTIONS_MEASURES: readonly Measure[] = [...VISITS, ...TASKS, ...AFTERWARDS];
