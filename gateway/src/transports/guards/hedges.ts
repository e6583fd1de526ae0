import type { Clock } from '../clock.ts';
import { type Cancel, type Missing, refusal, type Send } from '../send.ts';
import { createBucket } from './bucket.ts';

export type HedgeSettings = {
  /** Milliseconds after which a query without an answer is sent a second time. */
  readonly after: number;
  /** How many second copies there may be for one request, on average. */
  readonly share: number;
};

/** Second copies that may follow one another after a quiet time. */
const BURST = 10;
const OVERTAKEN = refusal('that another copy of it was answered');

/** Sends a slow query a second time and takes the answer that comes first; the other copy is given up. */
export const withHedges = (send: Send, { clock, after, share }: HedgeSettings & { readonly clock: Clock }): Send => {
  const bucket = createBucket({ share, burst: BURST });
  return (asked, done) => {
    if (asked.document.kind !== 'query') return send(asked, done);
    bucket.earn();
    const copies: Cancel[] = [];
    let onTheirWay = 1;
    let isDone = false;
    let lost: Missing | null = null;

    const cancelAll = (missing: Missing): void => {
      stop();
      for (const cancel of copies) cancel(missing);
    };
    const hear: Parameters<Send>[1] = (outcome) => {
      if (isDone) return;
      onTheirWay -= 1;
      if (outcome.kind === 'missing' && onTheirWay > 0) {
        lost ??= outcome;
        return;
      }
      isDone = true;
      cancelAll(OVERTAKEN);
      done(outcome.kind === 'missing' ? (lost ?? outcome) : outcome);
    };

    const stop = clock.after(after, () => {
      if (!bucket.spend()) return;
      onTheirWay += 1;
      copies.push(send(asked, hear));
    });
    copies.push(send(asked, hear));
    return (missing) => {
      if (isDone) return;
      isDone = true;
      cancelAll(missing);
      done(missing);
    };
  };
};
