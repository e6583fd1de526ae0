import { INSPECTION_STATES, type InspectionState } from './lifecycle.ts';

/** 优化营商环境条例 art. 54, 浙江省综合行政执法条例 arts. 13, 21. */
export const INSPECTION_KINDS = ['RANDOM', 'KEY', 'SPECIAL', 'FOR_CAUSE', 'COMBINED'] as const;
export type InspectionKind = (typeof INSPECTION_KINDS)[number];

export const CHANNELS = ['MOBILE', 'DESK'] as const;
export type Channel = (typeof CHANNELS)[number];

export const FINDING_RESULTS = ['NO_PROBLEM', 'TO_BE_CORRECTED', 'SUSPECTED_VIOLATION', 'NOT_CHECKED'] as const;
export type FindingResult = (typeof FINDING_RESULTS)[number];

/** Results that say that something is wrong. */
export const PROBLEMS: readonly FindingResult[] = ['TO_BE_CORRECTED', 'SUSPECTED_VIOLATION'];

export const RECTIFICATION_RESULTS = ['PASSED', 'FAILED'] as const;
export type RectificationResult = (typeof RECTIFICATION_RESULTS)[number];

/** States in which the visit is still to be made. */
const AHEAD: readonly InspectionState[] = INSPECTION_STATES.slice(0, INSPECTION_STATES.indexOf('VISITED'));

type Dated = {
  readonly state: InspectionState;
  readonly plannedFor: string;
  readonly inspectedOn: string | null;
  readonly rectifyBy: string | null;
};

/**
 * Whether the day for the visit, or the day for the correction, has passed with nothing done. A source may tell by the state
 * alone that a visit was made, without its day.
 */
export const isOverdue = ({ state, plannedFor, inspectedOn, rectifyBy }: Dated, today: string): boolean => {
  if (AHEAD.includes(state)) return inspectedOn === null && plannedFor < today;
  return state === 'AWAITING_RECHECK' && rectifyBy !== null && rectifyBy < today;
};
