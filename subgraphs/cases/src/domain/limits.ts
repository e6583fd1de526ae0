import type { Calendar } from '@network/kit/calendar';
import type { Procedure } from './case.ts';
import { hasFine } from './deadline-rules.ts';
import { lastDayOf } from './deadlines.ts';
import type { REMEDY_RESULTS } from './file.ts';

type Day = string | null | undefined;

/** The facts of a case from which the last days are counted that its figures go by. */
export type LimitFacts = {
  readonly procedure: Procedure;
  readonly decidedOn?: Day;
  readonly servedOn?: Day;
  readonly deferredUntil?: Day;
  readonly fine?: string | null | undefined;
};

/** Last days, YYYY-MM-DD; null where the law sets none, or the calendar of that year is not announced. */
export type CaseLimits = {
  readonly serveBy: string | null;
  readonly publishBy: string | null;
  readonly payBy: string | null;
};

/** The last days for service, publication and payment: those of the case's deadlines. */
export const limitsOf = (facts: LimitFacts, calendar: Calendar): CaseLimits => {
  const { procedure, decidedOn, servedOn, deferredUntil } = facts;
  return {
    serveBy: lastDayOf('SERVE', { procedure, start: decidedOn }, calendar),
    publishBy: lastDayOf('PUBLISH', { procedure, start: decidedOn }, calendar),
    payBy: hasFine(facts) ? (deferredUntil ?? lastDayOf('PAY', { procedure, start: servedOn }, calendar)) : null,
  };
};

/** The last day for the decision on what was registered and preserved. 行政处罚法 art. 56, R-305. */
export const decideByOf = (preservedOn: Day, calendar: Calendar): string | null =>
  lastDayOf('PRESERVATION', { procedure: 'ORDINARY', start: preservedOn }, calendar);

/** How a remedy ends that leaves nothing to publish. */
export const OVERTURNING = [
  'CHANGED',
  'ANNULLED',
  'FOUND_UNLAWFUL',
  'FOUND_VOID',
] as const satisfies readonly (typeof REMEDY_RESULTS)[number][];

/** The first day on which decisions that were overturned are withdrawn: that of the revised 行政处罚法. */
const WITHDRAWN_SINCE = '2021-07-15';

/** The last day for the withdrawal of a published decision that was overturned on a day. 行政处罚法 art. 48, R-802. */
export const withdrawByOf = (overturnedOn: Day, calendar: Calendar): string | null => {
  if (overturnedOn == null || overturnedOn < WITHDRAWN_SINCE) return null;
  const end = calendar.periodEnd({ start: overturnedOn, statute: 'APL', length: 3 });
  return end.kind === 'day' ? end.date : null;
};
