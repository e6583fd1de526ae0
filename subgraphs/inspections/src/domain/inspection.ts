export const ENTITY_KINDS = [
  'ENTERPRISE',
  'INDIVIDUAL_BUSINESS',
  'FARMERS_COOPERATIVE',
  'INSTITUTION',
  'OTHER',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** 优化营商环境条例 art. 54, 浙江省综合行政执法条例 arts. 13, 21. */
export const INSPECTION_KINDS = ['RANDOM', 'KEY', 'SPECIAL', 'FOR_CAUSE', 'COMBINED'] as const;
export type InspectionKind = (typeof INSPECTION_KINDS)[number];

export const CHANNELS = ['MOBILE', 'DESK'] as const;
export type Channel = (typeof CHANNELS)[number];

export const FINDING_RESULTS = ['NO_PROBLEM', 'TO_BE_CORRECTED', 'SUSPECTED_VIOLATION', 'NOT_CHECKED'] as const;
export type FindingResult = (typeof FINDING_RESULTS)[number];

/** The fewest officers with whom an inspection may be made. 行政处罚法 art. 42, R-114. */
export const FEWEST_OFFICERS = 2;
