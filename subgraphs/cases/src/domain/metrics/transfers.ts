/** What is handed over, between departments and to the police. DOMAIN.md §6.1, §6.3. */
const RATIO = { unit: 'RATIO', kind: 'window', version: 1 } as const;
const WHEN = ['TOWN', 'PLACE', 'MONTH'] as const;
const SENT = { ...RATIO, timeAttribute: 'sent', by: ['DIRECTION', ...WHEN] } as const;

export const TRANSFER_FORMULAS = {
  TRANSFERS: {
    ...SENT,
    unit: 'COUNT',
    title: '案件移送数',
    formula: 'transfers that were sent',
    numerator: { measure: 'transfers' },
  },
  ONLINE_TRANSFER_RATE: {
    ...SENT,
    title: '案件线上移送率',
    formula: 'transfers sent online / transfers sent',
    numerator: { measure: 'transfers', only: { IS_ONLINE: ['true'] } },
    denominator: { measure: 'transfers' },
  },
  ELECTRONIC_TRANSFER_RATE: {
    ...SENT,
    title: '证据电子化率',
    formula: 'transfers whose every mandatory evidence is a file / transfers sent',
    numerator: { measure: 'transfers', only: { IS_ELECTRONIC: ['true'] } },
    denominator: { measure: 'transfers' },
  },
  TRANSFER_FILED_RATE: {
    ...RATIO,
    title: '移送立案率',
    timeAttribute: 'answered',
    formula: 'transfers answered by filing a case / transfers answered',
    by: ['DIRECTION', ...WHEN],
    numerator: { measure: 'transfers_answered', only: { ANSWER: ['FILED'] } },
    denominator: { measure: 'transfers_answered' },
  },
  POLICE_TRANSFER_IN_TIME_RATE: {
    ...RATIO,
    title: '行刑移送时限达标率',
    timeAttribute: 'sent',
    formula:
      'transfers to the police approved within 3 days of the report and sent within 24 hours / those that tell all three',
    by: WHEN,
    numerator: { measure: 'police_transfers', only: { IS_IN_TIME: ['true'] } },
    denominator: { measure: 'police_transfers' },
  },
} as const;
