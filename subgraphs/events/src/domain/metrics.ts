import { HANDLING_FORMULAS } from './metrics/handling.ts';
import { MINUTES_FORMULAS } from './metrics/minutes.ts';
import { POWER_FORMULAS } from './metrics/power.ts';
import { WATCH_FORMULAS } from './metrics/watch.ts';

/** The figures of events, by kit/metrics' formulas. Merged and withdrawn events are no matters of their own. DOMAIN.md §6. */
export const EVENTS_FORMULAS = {
  ...HANDLING_FORMULAS,
  ...MINUTES_FORMULAS,
  ...WATCH_FORMULAS,
  ...POWER_FORMULAS,
} as const;
export type EventMetricKey = keyof typeof EVENTS_FORMULAS;
