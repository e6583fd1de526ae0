import type { SubgraphFetch } from './fetches.ts';

/** A fetch, and on whose behalf. `view` is what else decides what the caller is given: see `Purpose`. */
export type Asked = SubgraphFetch & {
  /** The signed viewer, as the value of an Authorization header. */
  readonly authorization: string;
  readonly requestId: string;
  readonly view: string;
};

/** An error as a subgraph said it, or as graphql-js made it in this process. */
export type SubgraphError = {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
};

/** What a subgraph answered. The data is the asker's own. */
export type Answered = {
  readonly kind: 'answered';
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly SubgraphError[] | null;
};

/** That a subgraph did not answer. */
export type Missing = {
  readonly kind: 'missing';
  /** What was found in place of an answer: ends the sentence "Expected … to answer, found ". */
  readonly found: string;
  /** Whether it tells against the subgraph: not where the caller went away, or where it was never asked. */
  readonly isFailure: boolean;
  /** Whether what was asked may have been done all the same, as who asked for a mutation is to know. */
  readonly mayBeDone: boolean;
  /** Whether nothing of an answer had come, so that another attempt cannot be a second answer. */
  readonly mayRetry: boolean;
  /** What happened, where others who waited hear of it too: the same object for all of them, so that it counts once. */
  readonly event?: object;
  /** For the log alone. */
  readonly because?: unknown;
};

export type Outcome = Answered | Missing;

/** Takes the outcome. It is called once, and may be called before `Send` returns. */
export type Done = (outcome: Outcome) => void;
/** Ends the wait: `Done` is called with what is given, at once, unless it was called before. */
export type Cancel = (missing: Missing) => void;

/**
 * Sends what is asked to one subgraph. Never throws. Transports are such functions, and each guard makes one out of
 * another; callbacks and not promises, because seven layers of promises cost as much as the fetch.
 */
export type Send = (asked: Asked, done: Done) => Cancel;

/** A way to send that is kept open. */
export type Transport = { readonly send: Send; close(): Promise<void> };

const missing = (found: string, rest: Omit<Missing, 'kind' | 'found'>): Missing => ({
  kind: 'missing',
  found,
  ...rest,
});

/** The subgraph, or the way to it, did not do what it should; nothing can be tried again. */
export const failure = (found: string, because?: unknown): Missing =>
  missing(found, { isFailure: true, mayRetry: false, mayBeDone: true, because });

/** The way to the subgraph broke before anything of an answer had come. */
export const brokenWay = (found: string, because: unknown): Missing =>
  missing(found, { isFailure: true, mayRetry: true, mayBeDone: true, because });

/** What one event is to all who waited for the same thing: to be called once for each event. */
export const forAll = (missing: Missing): Missing => ({ ...missing, event: {} });

/** The subgraph was asked, and is not to blame that its answer is not taken. */
export const loss = (found: string): Missing => missing(found, { isFailure: false, mayRetry: false, mayBeDone: true });

/** The subgraph was not asked, or nobody waits for its answer any more. */
export const refusal = (found: string): Missing =>
  missing(found, { isFailure: false, mayRetry: false, mayBeDone: false });

/** A `Done` that hears the first outcome only, and a `Cancel` for a wait that nothing else can end. */
export const once = (done: Done): Done => {
  let isDone = false;
  return (outcome) => {
    if (isDone) return;
    isDone = true;
    done(outcome);
  };
};
