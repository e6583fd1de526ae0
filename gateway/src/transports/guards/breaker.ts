import { type Clock, inWords } from '../clock.ts';
import { type Done, type Missing, type Outcome, refusal, type Send } from '../send.ts';
import { createRecent } from './recent.ts';

export type BreakerSettings = {
  /** So many failures one after another open it. */
  readonly inARow: number;
  /** This share of failures, from 0 to 1, among the requests of the last `within` milliseconds opens it too … */
  readonly share: number;
  readonly within: number;
  /** … where there were so many requests. */
  readonly ofAtLeast: number;
  /** Milliseconds for which a subgraph is left alone, until one request tries whether it answers. */
  readonly pause: number;
};

export type BreakerListener = {
  /** `missing` is what is said meanwhile. */
  readonly opened: (missing: Missing) => void;
  readonly closed: () => void;
};

/** Open and half-open in one: `until` it is left alone, then one request at a time may try. */
type Open = { readonly until: number; readonly isTrying: boolean; readonly refused: Missing };

/** Leaves a subgraph alone that keeps failing: it is not asked, and nobody waits for it. */
export const withBreaker = (
  send: Send,
  settings: BreakerSettings & BreakerListener & { readonly clock: Clock },
): Send => {
  const { clock, inARow, share, within, ofAtLeast, pause } = settings;
  const refused = refusal(`that it has failed too often: it is left alone for ${inWords(pause)}, then tried again`);
  const recent = createRecent(within);
  let row = 0;
  let open: Open | null = null;
  /** Rises when it opens or closes: an outcome from before tells nothing of now. */
  let era = 0;

  const openUntil = (until: number): void => {
    era += 1;
    row = 0;
    recent.forget();
    open = { until, isTrying: false, refused };
    settings.opened(refused);
  };
  const close = (): void => {
    era += 1;
    open = null;
    settings.closed();
  };

  const count = (isFailure: boolean): void => {
    const now = clock.now();
    row = isFailure ? row + 1 : 0;
    recent.add(now, isFailure);
    if (!isFailure) return;
    const found = recent.shareOfFailures(now, ofAtLeast);
    if (row >= inARow || (found !== null && found >= share)) openUntil(now + pause);
  };

  const hear = (outcome: Outcome): void => {
    if (outcome.kind === 'answered') count(false);
    else if (outcome.isFailure) count(true);
  };

  const hearTrial = (outcome: Outcome): void => {
    if (outcome.kind === 'answered') close();
    else if (outcome.isFailure) openUntil(clock.now() + pause);
    else if (open !== null) open = { ...open, isTrying: false };
  };

  const listen = (hearer: (outcome: Outcome) => void, done: Done): Done => {
    const began = era;
    return (outcome) => {
      if (began === era) hearer(outcome);
      done(outcome);
    };
  };

  return (asked, done) => {
    if (open === null) return send(asked, listen(hear, done));
    if (open.isTrying || clock.now() < open.until) {
      done(open.refused);
      return () => undefined;
    }
    open = { ...open, isTrying: true };
    return send(asked, listen(hearTrial, done));
  };
};
