import { type Thread, ThreadEnded } from './thread.ts';

/** A thread that answers when a test says so. */
export type TrialThread = Thread & {
  /** What it was asked for and has not answered. */
  readonly asked: { readonly text: string; readonly answer: PromiseWithResolvers<string> }[];
  /** Ends it, as a thread ends that has used up its memory. */
  die(because: string): void;
  readonly isClosed: () => boolean;
};

export const createTrialThread = (): TrialThread => {
  const asked: TrialThread['asked'][number][] = [];
  let isClosed = false;
  const die = (because: string): void => {
    for (const { answer } of asked.splice(0)) answer.reject(new ThreadEnded(because));
  };
  return {
    asked,
    die,
    schema: Promise.resolve('type Query { a: Int }'),
    plan: (text) => {
      const answer = Promise.withResolvers<string>();
      asked.push({ text, answer });
      return answer.promise;
    },
    close: async () => {
      isClosed = true;
      die('it was closed');
    },
    isClosed: () => isClosed,
  };
};
