/** Cases, and what became of them. DOMAIN.md §6.1–6.2. */
const COUNT = { unit: 'COUNT', kind: 'window', version: 1 } as const;
const RATIO = { ...COUNT, unit: 'RATIO' } as const;
const WHEN = ['TOWN', 'PLACE', 'MONTH'] as const;
const SPLITS = ['PROCEDURE', 'SUBJECT', 'EXIT', 'BODY', ...WHEN] as const;
/** Bodies are many: they have measures of their own. */
const DECIDED = { ...RATIO, timeAttribute: 'decided', by: SPLITS, cuts: { BODY: 'decided_of_bodies' } } as const;
const PENALTIES = { ...COUNT, timeAttribute: 'decided', numerator: { measure: 'penalty_decisions' } } as const;
const CORRECTED = ['CHANGED', 'ANNULLED', 'FOUND_UNLAWFUL', 'FOUND_VOID', 'ORDERED_TO_ACT'] as const;

export const FILE_FORMULAS = {
  CASES: {
    ...DECIDED,
    unit: 'COUNT',
    title: '办案量',
    formula: 'cases decided',
    numerator: { measure: 'decided' },
  },
  CASES_FILED: {
    ...COUNT,
    title: '立案数',
    cuts: { BODY: 'filed_of_bodies' },
    timeAttribute: 'filed',
    formula: 'cases filed',
    by: ['PROCEDURE', 'SUBJECT', 'BODY', ...WHEN],
    numerator: { measure: 'filed' },
  },
  CASES_CLOSED: {
    ...COUNT,
    title: '结案数',
    cuts: { BODY: 'closed_of_bodies' },
    timeAttribute: 'closed',
    formula: 'cases closed',
    by: ['PROCEDURE', 'SUBJECT', 'BODY', ...WHEN],
    numerator: { measure: 'closed' },
  },
  CASES_OPEN: {
    ...COUNT,
    kind: 'asOf',
    title: '在办案件数',
    cuts: { BODY: 'open_of_bodies' },
    timeAttribute: 'filed and not yet closed at the end of the day',
    formula: 'filed cases that are open; a simple procedure is not filed',
    by: ['PROCEDURE', 'SUBJECT', 'BODY', 'TOWN', 'PLACE'],
    numerator: { measure: 'open' },
  },
  TOWN_SUBJECT_CASES: {
    ...DECIDED,
    unit: 'COUNT',
    title: '以镇（街道）为主体办案量',
    formula: 'cases decided in the name of a town',
    numerator: { measure: 'decided', only: { SUBJECT: ['TOWN'] } },
  },
  TOWN_SUBJECT_SHARE: {
    ...DECIDED,
    title: '以镇（街道）为主体办案占比',
    formula: 'cases decided in the name of a town / cases decided',
    numerator: { measure: 'decided', only: { SUBJECT: ['TOWN'] } },
    denominator: { measure: 'decided' },
  },
  TEMPLATE_RATE: {
    ...DECIDED,
    title: '标准化办案模板覆盖率',
    formula: 'cases made from a template / cases decided',
    numerator: { measure: 'decided', only: { IS_FROM_TEMPLATE: ['true'] } },
    denominator: { measure: 'decided' },
  },
  FIRST_VIOLATIONS: {
    ...DECIDED,
    unit: 'COUNT',
    title: '首违不罚适用数',
    formula: 'cases decided without a penalty as a first violation',
    numerator: { measure: 'decided', only: { EXIT: ['FIRST_VIOLATION'] } },
  },
  FIRST_VIOLATION_RATE: {
    ...DECIDED,
    title: '首违不罚适用率',
    formula: 'cases decided without a penalty as a first violation / cases decided with or without a penalty',
    numerator: { measure: 'decided', only: { EXIT: ['FIRST_VIOLATION'] } },
    denominator: {
      measure: 'decided',
      only: { EXIT: ['PENALTY', 'NO_PENALTY', 'FIRST_VIOLATION', 'SLIGHT', 'COMMITMENT', 'NO_FAULT'] },
    },
  },
  PENALTY_DECISIONS: { ...PENALTIES, title: '行政处罚决定数', formula: 'decisions with a penalty', by: WHEN },
  PENALTY_DECISION_GROWTH: {
    ...PENALTIES,
    unit: 'RATIO',
    title: '行政处罚决定数同比',
    formula:
      '(decisions with a penalty in the window - in the same days a year before) / in the same days a year before',
    against: 'YEAR_BEFORE',
  },
  RECONSIDERATIONS: {
    ...COUNT,
    title: '行政复议数',
    timeAttribute: 'filed, else accepted',
    formula: 'reconsiderations of decisions',
    by: WHEN,
    numerator: { measure: 'reconsiderations' },
  },
  RECONSIDERATION_SHARE: {
    ...RATIO,
    title: '行政复议占比',
    timeAttribute: 'reconsiderations filed, else accepted; decisions decided: the same window, not a cohort',
    formula: 'reconsiderations / decisions with a penalty',
    by: WHEN,
    numerator: { measure: 'reconsiderations' },
    denominator: { measure: 'penalty_decisions' },
  },
  RECONSIDERATION_CORRECTED_RATE: {
    ...RATIO,
    title: '复议纠错率',
    timeAttribute: 'concluded',
    formula: 'reconsiderations that changed, annulled, found unlawful or ordered to act / reconsiderations concluded',
    by: WHEN,
    numerator: { measure: 'reconsiderations_concluded', only: { RESULT: CORRECTED } },
    denominator: { measure: 'reconsiderations_concluded' },
  },
  LITIGATION_LOST_RATE: {
    ...RATIO,
    title: '诉讼败诉率',
    timeAttribute: 'concluded',
    formula: 'lawsuits that changed, annulled, found unlawful or ordered to act / lawsuits judged in substance',
    by: WHEN,
    numerator: { measure: 'litigations_concluded', only: { RESULT: CORRECTED } },
    denominator: { measure: 'litigations_concluded', only: { RESULT: ['UPHELD', ...CORRECTED] } },
  },
  COMMITMENTS: {
    ...COUNT,
    title: '轻微违法告知承诺数',
    timeAttribute: 'signed',
    formula: 'commitments that were signed',
    by: WHEN,
    numerator: { measure: 'commitments' },
  },
  COMMITMENT_KEPT_RATE: {
    ...RATIO,
    title: '承诺履行率',
    timeAttribute: 'due for correction',
    formula: 'commitments corrected by their day / commitments due',
    by: WHEN,
    numerator: { measure: 'commitments_due', only: { IS_KEPT: ['true'] } },
    denominator: { measure: 'commitments_due' },
  },
} as const;
