/** What devices see. DOMAIN.md §6.1. */
const COUNT = { unit: 'COUNT', kind: 'window', version: 1 } as const;
const ALERTS = { ...COUNT, timeAttribute: 'raised', by: ['TOWN', 'PLACE', 'MONTH'] } as const;

export const WATCH_FORMULAS = {
  ALERTS: {
    ...ALERTS,
    title: '预警数',
    formula: 'alerts of devices',
    by: ['STATE', ...ALERTS.by],
    numerator: { measure: 'alerts' },
  },
  ALERTS_CONFIRMED: {
    ...ALERTS,
    title: '识别预警数',
    formula: 'alerts of devices that a person confirmed',
    numerator: { measure: 'alerts', only: { STATE: ['CONFIRMED'] } },
  },
  CAMERA_EVENTS: {
    ...COUNT,
    title: '视频识别事件数',
    timeAttribute: 'reported',
    formula: 'events that a camera told and a person confirmed',
    by: ['TOWN', 'PLACE', 'MONTH'],
    numerator: { measure: 'camera_events' },
  },
} as const;
