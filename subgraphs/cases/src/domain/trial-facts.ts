import type { CaseFacts } from './deadline-rules.ts';

/** For tests: a case of which no deadline can be told yet. */
export const NOTHING_TOLD: Omit<CaseFacts, 'procedure' | 'state'> = {
  filedOn: null,
  noticeServedOn: null,
  hasHearingRight: false,
  preservedOn: null,
  preservationDecidedOn: null,
  correctBy: null,
  decidedOn: null,
  servedOn: null,
  publishedOn: null,
  performedOn: null,
  deferredUntil: null,
  urgedOn: null,
  contestedOn: null,
  fine: null,
};
