/** The figures of inspections, by kit/metrics' formulas. None ranks by their number (R-1210). DOMAIN.md §6. */
const COUNT = { unit: 'COUNT', kind: 'window', version: 1 } as const;
const RATIO = { ...COUNT, unit: 'RATIO' } as const;
const WHEN = ['TOWN', 'PLACE', 'MONTH'] as const;
const VISITED = { ...RATIO, timeAttribute: 'day of the visit', by: ['KIND', ...WHEN] } as const;

const VISITS = {
  INSPECTIONS: {
    ...VISITED,
    unit: 'COUNT',
    title: '检查户次',
    formula: 'visits, one per object',
    by: ['KIND', 'CHANNEL', ...WHEN],
    numerator: { measure: 'visits' },
  },
  COMBINED_SHARE: {
    ...VISITED,
    title: '综合查一次占比',
    formula: 'visits in which two bodies or more took part / visits',
    numerator: { measure: 'visits', only: { IS_JOINT: ['true'] } },
    denominator: { measure: 'visits' },
  },
  SAVED_VISITS: {
    ...VISITED,
    unit: 'COUNT',
    title: '减少企业干扰户次',
    formula: 'sum of the visits that merging spared the enterprises',
    numerator: { measure: 'saved_visits' },
  },
  MOBILE_RATE: {
    ...VISITED,
    title: '掌上执法应用率',
    formula: 'visits recorded on a mobile terminal / visits',
    numerator: { measure: 'visits', only: { CHANNEL: ['MOBILE'] } },
    denominator: { measure: 'visits' },
  },
  CODE_RATE: {
    ...VISITED,
    title: '亮码率',
    formula: 'visits in which the code was scanned / visits',
    numerator: { measure: 'visits', only: { IS_CODE_SCANNED: ['true'] } },
    denominator: { measure: 'visits' },
  },
  PROBLEM_RATE: {
    ...VISITED,
    title: '问题检出率',
    formula: 'visits with a problem / visits',
    numerator: { measure: 'visits', only: { HAS_PROBLEM: ['true'] } },
    denominator: { measure: 'visits' },
  },
  TWO_OFFICERS_RATE: {
    ...VISITED,
    title: '两人执法合规率',
    formula: 'visits that name two certificates or more / visits',
    numerator: { measure: 'visits', only: { HAS_TWO_OFFICERS: ['true'] } },
    denominator: { measure: 'visits' },
  },
  PUBLISHED_RATE: {
    ...VISITED,
    title: '检查结果公示率',
    formula: 'visits whose result was published / visits',
    numerator: { measure: 'visits', only: { IS_PUBLISHED: ['true'] } },
    denominator: { measure: 'visits' },
  },
  ENTERPRISES_VISITED: {
    ...COUNT,
    title: '受检企业数',
    timeAttribute: 'day of the visit',
    formula: 'different enterprises that were visited',
    by: WHEN,
    numerator: { measure: 'enterprises', distinct: { of: 'ENTERPRISE' } },
  },
  REPEATED_VISIT_SHARE: {
    ...RATIO,
    title: '重复检查企业占比',
    timeAttribute: 'day of the visit',
    formula: 'enterprises visited twice or more / enterprises visited',
    by: ['TOWN'],
    numerator: { measure: 'enterprises', distinct: { of: 'ENTERPRISE', atLeast: 2 } },
    denominator: { measure: 'enterprises', distinct: { of: 'ENTERPRISE' } },
  },
  VISITS_OVER_CAP: {
    ...COUNT,
    title: '频次超限次数',
    timeAttribute: 'day of the visit',
    formula: 'visits beyond the number that a body published for an enterprise and a year',
    by: WHEN,
    numerator: { measure: 'visits_over_cap' },
  },
  ENTERPRISES_OVER_CAP: {
    ...COUNT,
    title: '频次超限企业数',
    timeAttribute: 'day of the visit',
    formula: 'different enterprises that were visited beyond that number',
    by: WHEN,
    numerator: { measure: 'visits_over_cap', distinct: { of: 'ENTERPRISE' } },
  },
  BODIES_INSPECTING_RATE: {
    ...RATIO,
    title: '互联网+监管应用率',
    timeAttribute: 'day of the visit; plans published until the last day of the window',
    formula: 'bodies with a visit in the window / bodies of published plans',
    numerator: { measure: 'visits_of_bodies', distinct: { of: 'BODY' } },
    denominator: { measure: 'plans_of_bodies', kind: 'asOf', distinct: { of: 'BODY' } },
  },
} as const;

const TASKS = {
  RANDOM_COMPLETION_RATE: {
    ...RATIO,
    title: '双随机完成率',
    timeAttribute: 'planned day of the visit',
    formula: 'objects of double-random inspections that were visited / objects planned to be visited',
    by: WHEN,
    numerator: { measure: 'planned', only: { KIND: ['RANDOM'], IS_DONE: ['true'] } },
    denominator: { measure: 'planned', only: { KIND: ['RANDOM'] } },
  },
  JOINT_TASKS: {
    ...COUNT,
    title: '联合执法次数',
    timeAttribute: 'completed',
    formula: 'tasks completed that two bodies or two items share',
    by: ['KIND', ...WHEN],
    numerator: { measure: 'tasks_completed', only: { IS_JOINT: ['true'] } },
  },
  TASKS_COMPLETED: {
    ...COUNT,
    title: '完成检查任务数',
    timeAttribute: 'completed',
    formula: 'tasks completed',
    by: ['KIND', ...WHEN],
    numerator: { measure: 'tasks_completed' },
  },
  JOINT_OPERATIONS: {
    ...COUNT,
    title: '联合行动次数',
    timeAttribute: 'first day',
    formula: 'joint operations',
    by: WHEN,
    numerator: { measure: 'joint_operations' },
  },
} as const;

const AFTERWARDS = {
  RECTIFIED_RATE: {
    ...RATIO,
    title: '整改合格率',
    timeAttribute: 'due for rectification',
    formula: 'rectifications that passed their recheck / rectifications due',
    by: WHEN,
    numerator: { measure: 'rectifications', only: { RESULT: ['PASSED'] } },
    denominator: { measure: 'rectifications' },
  },
  OVERDUE_RECTIFICATIONS: {
    ...COUNT,
    kind: 'asOf',
    title: '超期未复查整改数',
    timeAttribute: 'due on an earlier day and not yet rechecked at the end of the day',
    formula: 'rectifications past their day that were not rechecked',
    by: ['TOWN', 'PLACE'],
    numerator: { measure: 'overdue_rectifications' },
  },
  RATING_MEAN: {
    ...RATIO,
    title: '企业评价平均星级',
    timeAttribute: 'rated',
    formula: 'stars of enterprises / ratings',
    by: WHEN,
    numerator: { measure: 'stars' },
    denominator: { measure: 'ratings' },
  },
} as const;

export const INSPECTIONS_FORMULAS = { ...VISITS, ...TASKS, ...AFTERWARDS } as const;
export type InspectionMetricKey = keyof typeof INSPECTIONS_FORMULAS;
