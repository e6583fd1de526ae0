import { type Clock, inWords } from '../clock.ts';
import { type Done, type Missing, type Outcome, refusal, type Send } from '../send.ts';
import { createRecent } from './recent.ts';

export type BreakerSettings = {
  /** So many failures one after another open it; one that many waited for is one. */
  readonly inARow: number;
  /** This share of failures, from 0 to 1, among the requests of the last `within` milliseconds opens it too … */
  readonly share: number;
  readonly within: number;
  /** … where there were so many requests. */
  readonly ofAtLeast: number;
  /** Milliseconds for which a subgraph is left alone, until one request tries whether it answers, and until the next. */
  readonly pause: number;
};

export type BreakerListener = {
  /** `missing` is what is said meanwhile. */
  readonly opened: (missing: Missing) => void;
  readonly closed: () => void;
};

/** Leaves a subgraph alone that keeps failing: it is not asked, and nobody waits for it. */
export const withBreaker = (
  send: Send,
  settings: BreakerSettings & BreakerListener & { readonly clock: Clock },
): Send => {
  const { clock, inARow, share, within, ofAtLeast, pause } = settings;
  const refused = refusal(`that it has failed too often: it is left alone for ${inWords(pause)}, then tried again`);
  const recent = createRecent(within);
  let row = 0;
  /** Where it is open: until when the subgraph is left alone. Then one request tries, which may take long itself. */
  let until: number | null = null;
  /** What was counted and may be heard of again. */
  const counted = new WeakSet<object>();
  /** Rises when it opens or closes: an outcome from before tells nothing of now. */
  let era = 0;

  const leaveAlone = (): void => {
    until = clock.now() + pause;
    settings.opened(refused);
  };
  const open = (): void => {
    era += 1;
    row = 0;
    recent.forget();
    leaveAlone();
  };
  const close = (): void => {
    era += 1;
    until = null;
    settings.closed();
  };

  const count = (isFailure: boolean): void => {
    const now = clock.now();
    row = isFailure ? row + 1 : 0;
    recent.add(now, isFailure);
    if (!isFailure) return;
    const found = recent.shareOfFailures(now, ofAtLeast);
    if (row >= inARow || (found !== null && found >= share)) open();
  };

  const hear = (outcome: Outcome): void => {
    if (outcome.kind === 'answered') {
      count(false);
      return;
    }
    const { isFailure, event } = outcome;
    if (!isFailure || (event !== undefined && counted.has(event))) return;
    if (event !== undefined) counted.add(event);
    count(true);
  };

  /** Hears a trial. What comes of it when the next one has begun tells nothing more, unless it is an answer. */
  const trial =
    (next: number) =>
    (outcome: Outcome): void => {
      if (outcome.kind === 'answered') close();
      else if (until !== next) return;
      else if (outcome.isFailure) leaveAlone();
      else until = clock.now();
    };

  const listen = (hearer: (outcome: Outcome) => void, done: Done): Done => {
    const began = era;
    return (outcome) => {
      if (began === era) hearer(outcome);
      done(outcome);
    };
  };

  return (asked, done) => {
    if (until === null) return send(asked, listen(hear, done));
    const now = clock.now();
    if (now < until) {
      done(refused);
      return () => undefined;
    }
    until = now + pause;
    return send(asked, listen(trial(until), done));
  };
};
