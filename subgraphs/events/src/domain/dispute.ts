/** States in which nobody has settled it yet. */
export const OPEN_DISPUTE_STATES = ['IN_CONSULTATION', 'REFERRED'] as const;
/** States in which somebody has. */
export const SETTLED_DISPUTE_STATES = ['CLARIFIED', 'DESIGNATED'] as const;

/** 待协商, 提请指导机构, 已明确, 已指定: where a dispute about whose duty something is stands. DOMAIN.md §5.9. */
export const DISPUTE_STATES = [...OPEN_DISPUTE_STATES, ...SETTLED_DISPUTE_STATES] as const;
export type DisputeState = (typeof DISPUTE_STATES)[number];

export const isDisputeOpen = (state: DisputeState): boolean =>
  (OPEN_DISPUTE_STATES as readonly DisputeState[]).includes(state);
