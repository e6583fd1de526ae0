import type { CaseExit, PenaltyKind } from './case.ts';
import type { CaseState } from './states.ts';

const BY_STATE: Readonly<Partial<Record<CaseState, CaseExit>>> = {
  NOT_FILED: 'NOT_FILED',
  NO_PENALTY: 'NO_PENALTY',
  CORRECTED: 'COMMITMENT',
  EXEMPTED: 'COMMITMENT',
  TRANSFERRED: 'TRANSFERRED',
};

/** How a case left the procedure, as far as its state and its decision tell; null while it is within. */
export const exitOf = (state: CaseState, kinds: readonly PenaltyKind[]): CaseExit | null =>
  kinds.length > 0 ? 'PENALTY' : (BY_STATE[state] ?? null);
