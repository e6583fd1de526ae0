/** How long the stages of an event take: what lies between two of its stamps, in whole minutes. DOMAIN.md §6.1–6.2. */
const MINUTES = { unit: 'MINUTES', kind: 'window', version: 1, by: ['TOWN', 'PLACE', 'MONTH'] } as const;
const MEDIAN = { share: 0.5, of: 'MINUTES' } as const;
const P90 = { share: 0.9, of: 'MINUTES' } as const;

export const MINUTES_FORMULAS = {
  ACCEPTANCE_MEDIAN: {
    ...MINUTES,
    title: '受理时长中位数',
    timeAttribute: 'accepted',
    formula: 'median of accepted - reported',
    numerator: { measure: 'minutes_to_acceptance' },
    quantile: MEDIAN,
  },
  DISPATCH_MEDIAN: {
    ...MINUTES,
    title: '派单时长中位数',
    timeAttribute: 'first dispatched',
    formula: 'median of first dispatched - accepted',
    numerator: { measure: 'minutes_to_dispatch' },
    quantile: MEDIAN,
  },
  RECEIPT_MEDIAN: {
    ...MINUTES,
    title: '签收时长中位数',
    timeAttribute: 'first dispatched',
    formula: 'median of first acknowledged - first dispatched',
    numerator: { measure: 'minutes_to_receipt' },
    quantile: MEDIAN,
  },
  ARRIVAL_MEDIAN: {
    ...MINUTES,
    title: '到场时长中位数',
    timeAttribute: 'first dispatched',
    formula: 'median of arrived - first dispatched, of events where somebody has arrived',
    numerator: { measure: 'minutes_to_arrival' },
    quantile: MEDIAN,
  },
  ARRIVAL_P90: {
    ...MINUTES,
    title: '到场时长九十分位数',
    timeAttribute: 'first dispatched',
    formula: 'ninth decile of arrived - first dispatched, of events where somebody has arrived',
    numerator: { measure: 'minutes_to_arrival' },
    quantile: P90,
  },
  FEEDBACK_MEDIAN: {
    ...MINUTES,
    title: '处置时长中位数',
    timeAttribute: 'fed back',
    formula: 'median of fed back - first acknowledged',
    numerator: { measure: 'minutes_to_feedback' },
    quantile: MEDIAN,
  },
  VERIFICATION_MEDIAN: {
    ...MINUTES,
    title: '核查时长中位数',
    timeAttribute: 'verified',
    formula: 'median of verified - fed back',
    numerator: { measure: 'minutes_to_verification' },
    quantile: MEDIAN,
  },
  CLOSURE_MEDIAN: {
    ...MINUTES,
    title: '办结时长中位数',
    timeAttribute: 'closed',
    formula: 'median of closed - accepted',
    numerator: { measure: 'minutes_to_closure' },
    quantile: MEDIAN,
  },
  CLOSURE_P90: {
    ...MINUTES,
    title: '办结时长九十分位数',
    timeAttribute: 'closed',
    formula: 'ninth decile of closed - accepted',
    numerator: { measure: 'minutes_to_closure' },
    quantile: P90,
  },
} as const;
