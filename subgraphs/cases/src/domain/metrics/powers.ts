/** Which powers were used. DOMAIN.md §6.2 (S4), §6.3. */
const USED = { unit: 'RATIO', kind: 'window', version: 1, timeAttribute: 'filed, else decided' } as const;

export const POWER_FORMULAS = {
  GRANTED_ITEMS_USED_RATE: {
    ...USED,
    title: '赋权活跃率',
    timeAttribute: 'filed, else decided; granted on the last day of the window',
    formula: 'different items of which a case was made where they were granted / different items granted',
    by: ['TOWN'],
    numerator: { measure: 'granted_items_used', distinct: { of: 'ITEM' } },
    denominator: { measure: 'granted_items', kind: 'asOf', distinct: { of: 'ITEM' } },
  },
  ITEMS_USED_RATE: {
    ...USED,
    title: '事项应用率',
    timeAttribute: 'filed, else decided; in force on the last day of the window',
    formula: 'different items of which a case was made / items in force in the government',
    numerator: { measure: 'items_used', distinct: { of: 'ITEM' } },
    denominator: { measure: 'items_in_force', kind: 'asOf', distinct: { of: 'ITEM' } },
  },
} as const;
