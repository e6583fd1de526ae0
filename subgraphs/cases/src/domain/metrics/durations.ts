/** How long approval and the making of a file take, in whole minutes. DOMAIN.md §6.2. */
const MINUTES = { unit: 'MINUTES', kind: 'window', version: 1, by: ['TOWN', 'MONTH'] } as const;
const MEDIAN = { share: 0.5, of: 'MINUTES' } as const;
const P90 = { share: 0.9, of: 'MINUTES' } as const;
const APPROVAL = { ...MINUTES, timeAttribute: 'approved' } as const;
const FILE = { ...MINUTES, timeAttribute: 'file completed' } as const;

export const DURATION_FORMULAS = {
  APPROVAL_MEAN: {
    ...APPROVAL,
    title: '案件审批平均时间',
    formula: 'minutes from submission for approval to approval / ordinary cases approved',
    numerator: { measure: 'approval_minutes' },
    denominator: { measure: 'approvals' },
  },
  APPROVAL_MEDIAN: {
    ...APPROVAL,
    title: '案件审批时间中位数',
    formula: 'median of approval - submission for approval, of ordinary cases',
    numerator: { measure: 'approvals' },
    quantile: MEDIAN,
  },
  FILE_MEDIAN: {
    ...FILE,
    title: '案卷制作时间中位数',
    formula: 'median of file completed - file begun',
    numerator: { measure: 'files' },
    quantile: MEDIAN,
  },
  FILE_P90: {
    ...FILE,
    title: '案卷制作时间九十分位数',
    formula: 'ninth decile of file completed - file begun',
    numerator: { measure: 'files' },
    quantile: P90,
  },
} as const;
