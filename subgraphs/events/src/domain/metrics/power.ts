/** Joint enforcement with the power utility. DOMAIN.md §5.7, §6.1. */
const COUNT = { unit: 'COUNT', kind: 'window', version: 1 } as const;
const RATIO = { ...COUNT, unit: 'RATIO' } as const;
const WHEN = ['TOWN', 'PLACE', 'MONTH'] as const;
const ENDED = { ...COUNT, timeAttribute: 'verified, else rectified, else found' } as const;

export const POWER_FORMULAS = {
  HAZARDS: {
    ...COUNT,
    title: '电力隐患数',
    timeAttribute: 'found',
    formula: 'hazards to power facilities',
    by: WHEN,
    numerator: { measure: 'hazards' },
  },
  HAZARDS_ENDED: {
    ...ENDED,
    title: '电力隐患处理数',
    formula: 'hazards that came to an exit',
    by: ['EXIT', ...WHEN],
    numerator: { measure: 'hazards_ended' },
  },
  HAZARDS_NOT_PUNISHED: {
    ...ENDED,
    title: '电力首违、轻微不罚数',
    formula: 'hazards that ended without a penalty as a first or a slight violation',
    by: WHEN,
    numerator: { measure: 'hazards_ended', only: { EXIT: ['FIRST_VIOLATION', 'SLIGHT'] } },
  },
  HAZARD_RECTIFICATION_RATE: {
    ...RATIO,
    title: '电力隐患督改率',
    timeAttribute: 'due for rectification',
    formula: 'hazards rectified and verified / hazards due for rectification',
    by: WHEN,
    numerator: { measure: 'hazards_due', only: { IS_RECTIFIED: ['true'] } },
    denominator: { measure: 'hazards_due' },
  },
  ESCORTS: {
    ...COUNT,
    title: '抢修保障次数',
    timeAttribute: 'escorted',
    formula: 'escorts of repairs',
    by: WHEN,
    numerator: { measure: 'escorts' },
  },
  DAMAGE_EVENTS: {
    ...COUNT,
    title: '外破数量',
    timeAttribute: 'occurred',
    formula: 'events of external damage',
    by: ['CAUSE', ...WHEN],
    numerator: { measure: 'damage_events' },
  },
  DAMAGE_GROWTH: {
    ...RATIO,
    title: '外破数量同比',
    timeAttribute: 'occurred',
    formula: '(external damage in the window - in the same days a year before) / in the same days a year before',
    numerator: { measure: 'damage_events' },
    against: 'YEAR_BEFORE',
  },
  LOSS_RECOVERED: {
    ...COUNT,
    unit: 'YUAN',
    title: '挽回经济损失',
    timeAttribute: 'confirmed',
    formula: 'sum of amounts recovered',
    by: WHEN,
    numerator: { measure: 'loss_recovered' },
  },
} as const;
