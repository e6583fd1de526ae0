import type { Clock } from '../clock.ts';
import type { Cancel, Missing, Send } from '../send.ts';
import { createBucket } from './bucket.ts';

export type RetrySettings = {
  /** How many retries there may be for one request, on average: a subgraph in trouble is not asked twice as often. */
  readonly share: number;
  /** How many retries may follow one another after a quiet time; for this, those of one event are one. */
  readonly burst: number;
  /** Milliseconds before a retry. */
  readonly wait: number;
};

/**
 * Asks once more, queries only, when the way to the subgraph broke before anything of an answer had come. Of those who
 * waited for one thing, all are asked once more or none; what that takes beyond the budget is earned back first.
 */
export const withRetries = (
  send: Send,
  { clock, wait, ...budget }: RetrySettings & { readonly clock: Clock },
): Send => {
  const bucket = createBucket(budget);
  const decided = new WeakMap<object, boolean>();

  const isGranted = ({ mayRetry, event }: Missing): boolean => {
    if (!mayRetry) return false;
    if (event === undefined) return bucket.spend();
    const before = decided.get(event);
    if (before === true) bucket.owe();
    const isOne = before ?? bucket.spend();
    decided.set(event, isOne);
    return isOne;
  };

  return (asked, done) => {
    if (asked.document.kind !== 'query') return send(asked, done);
    bucket.earn();
    let later: Cancel | null = null;
    const first = send(asked, (outcome) => {
      if (outcome.kind === 'answered' || !isGranted(outcome)) {
        done(outcome);
        return;
      }
      const stop = clock.after(wait, () => {
        later = send(asked, done);
      });
      later = (missing) => {
        stop();
        later = () => undefined;
        done(missing);
      };
    });
    return (missing) => (later ?? first)(missing);
  };
};
