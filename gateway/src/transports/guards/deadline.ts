import { type Clock, inWords } from '../clock.ts';
import { failure, type Send } from '../send.ts';

export type Deadlines = {
  /** Milliseconds that a query may take in all, attempts and waiting included. */
  readonly timeout: number;
  /** The same of a mutation: longer, because nobody knows what became of one that was given up. */
  readonly mutationTimeout: number;
};

/** Gives up what takes too long. */
export const withDeadline = (
  send: Send,
  { timeout, mutationTimeout, clock }: Deadlines & { readonly clock: Clock },
): Send => {
  const late = {
    query: failure(`no answer within ${inWords(timeout)}`),
    mutation: failure(`no answer within ${inWords(mutationTimeout)}`),
  };
  return (asked, done) => {
    const isMutation = asked.document.kind === 'mutation';
    const stop = clock.after(isMutation ? mutationTimeout : timeout, () =>
      cancel(isMutation ? late.mutation : late.query),
    );
    const cancel = send(asked, (outcome) => {
      stop();
      done(outcome);
    });
    return cancel;
  };
};
