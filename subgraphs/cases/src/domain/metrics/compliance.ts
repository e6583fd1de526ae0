/** Whether the law's limits and steps were kept. DOMAIN.md §6.3. */
const RATIO = { unit: 'RATIO', kind: 'window', version: 1 } as const;
const NOW = { unit: 'COUNT', kind: 'asOf', version: 1, by: ['TOWN', 'PLACE'] } as const;
const WHEN = ['TOWN', 'PLACE', 'MONTH'] as const;
const IN_TIME = { IS_IN_TIME: ['true'] } as const;
const DUE = { ...RATIO, by: ['PROCEDURE', 'SUBJECT', 'BODY', ...WHEN] } as const;
const DECIDED = {
  ...{ ...RATIO, timeAttribute: 'decided', by: ['PROCEDURE', 'SUBJECT', 'BODY', ...WHEN] },
  cuts: { BODY: 'compliance_of_bodies' },
} as const;

export const COMPLIANCE_FORMULAS = {
  TWO_OFFICERS_RATE: {
    ...DECIDED,
    title: '两人执法合规率',
    formula: 'cases that name two certificates or more / cases decided',
    numerator: { measure: 'compliance', only: { HAS_TWO_OFFICERS: ['true'] } },
    denominator: { measure: 'compliance' },
  },
  LEGAL_REVIEW_RATE: {
    ...DECIDED,
    title: '法制审核率',
    formula: 'cases that passed the legal review that they needed / cases decided that needed one',
    numerator: { measure: 'compliance', only: { REVIEW: ['PASSED'] } },
    denominator: { measure: 'compliance', only: { REVIEW: ['PASSED', 'MISSING'] } },
  },
  HEARING_TOLD_RATE: {
    ...DECIDED,
    title: '听证告知率',
    formula: 'cases whose party was told of its right to a hearing / cases decided in which it has that right',
    numerator: { measure: 'compliance', only: { HEARING: ['TOLD'] } },
    denominator: { measure: 'compliance', only: { HEARING: ['TOLD', 'MISSING'] } },
  },
  IN_TIME_RATE: {
    ...DECIDED,
    title: '法定期限达标率',
    formula: 'cases decided within 90 days of filing / cases decided for which the law sets that limit',
    numerator: { measure: 'compliance', only: { LIMIT: ['KEPT'] } },
    denominator: { measure: 'compliance', only: { LIMIT: ['KEPT', 'PASSED'] } },
  },
  OVERDUE_CASES: {
    ...NOW,
    title: '超期未决案件数',
    timeAttribute: 'past its last day on an earlier day and not yet decided at the end of the day',
    formula: 'cases past the 90 days of the law that are not decided',
    numerator: { measure: 'overdue' },
  },
  OVERDUE_MEASURES: {
    ...NOW,
    title: '查封扣押超期数',
    timeAttribute: 'past its last day on an earlier day and not yet lifted at the end of the day',
    formula: 'coercive measures past their last day, as extended',
    numerator: { measure: 'overdue_measures' },
  },
  OVERDUE_PRESERVATIONS: {
    ...NOW,
    title: '先行登记超期数',
    timeAttribute: 'past its last day on an earlier day and not yet decided about at the end of the day',
    formula: 'preservations past their 7 working days without a decision',
    numerator: { measure: 'overdue_preservations' },
  },
  SERVED_IN_TIME_RATE: {
    ...DUE,
    title: '送达及时率',
    cuts: { BODY: 'service_due_of_bodies' },
    timeAttribute: 'last day for service',
    formula: 'decisions served within 7 working days / decisions due for service by the law on ordinary cases',
    numerator: { measure: 'service_due', only: IN_TIME },
    denominator: { measure: 'service_due' },
  },
  PUBLISHED_IN_TIME_RATE: {
    ...DUE,
    title: '公示及时率',
    cuts: { BODY: 'publication_due_of_bodies' },
    timeAttribute: 'last day for publication',
    formula: 'penalties published within 7 working days / penalties due for publication',
    numerator: { measure: 'publication_due', only: IN_TIME },
    denominator: { measure: 'publication_due' },
  },
  WITHDRAWN_IN_TIME_RATE: {
    ...RATIO,
    title: '撤回及时率',
    timeAttribute: 'last day for withdrawal',
    formula: 'publications withdrawn within 3 working days / publications of decisions that a remedy overturned',
    by: WHEN,
    numerator: { measure: 'withdrawal_due', only: IN_TIME },
    denominator: { measure: 'withdrawal_due' },
  },
  PAID_IN_TIME_RATE: {
    ...RATIO,
    title: '缴款及时率',
    timeAttribute: 'last day for payment, as deferred',
    formula: 'fines paid within 15 days or by the day to which they were deferred / fines due; no amount is told',
    by: ['PROCEDURE', ...WHEN],
    numerator: { measure: 'payment_due', only: IN_TIME },
    denominator: { measure: 'payment_due' },
  },
  PUBLISHED_RATE: {
    ...RATIO,
    title: '处罚决定公示率',
    cuts: { BODY: 'penalties_of_bodies' },
    timeAttribute: 'decided',
    formula: 'cases with a penalty that were published / cases decided with a penalty',
    by: ['BODY', ...WHEN],
    numerator: { measure: 'penalties', only: { IS_PUBLISHED: ['true'] } },
    denominator: { measure: 'penalties' },
  },
  COMPLETE_DOCUMENT_RATE: {
    ...RATIO,
    title: '文书规范率',
    timeAttribute: 'issued',
    formula: 'documents that hold every field of their form / documents that were checked',
    by: WHEN,
    numerator: { measure: 'documents', only: { IS_COMPLETE: ['true'] } },
    denominator: { measure: 'documents' },
  },
} as const;
