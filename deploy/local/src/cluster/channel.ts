import type { SubgraphName } from '@network/schema/network';

/** What a worker says to the primary, and what is answered. */
export type Said =
  /** It serves at an address. */
  | { readonly kind: 'serving'; readonly url: string }
  /** It cannot start as it is told to: a sentence. */
  | { readonly kind: 'refused'; readonly because: string }
  /** A file that it received waits to be taken in. */
  | { readonly kind: 'waiting'; readonly subgraph: SubgraphName }
  /** A sender begins to send a file. Answered with an `Entered`. */
  | { readonly kind: 'entering'; readonly subject: string }
  /** A file has arrived that was entered under this number. */
  | { readonly kind: 'leaving'; readonly entry: number }
  /** What bears one of these tags is no longer so; also said by the primary to workers. Answered when it has ended there. */
  | { readonly kind: 'changed'; readonly tags: readonly string[] };

/** Whether a file may be sent: under which number it is counted, or why not, and for how many seconds. */
export type Entered = { readonly entry: number } | { readonly refusal: string; readonly retryAfter: number };

type Message = { readonly ask: number; readonly said: Said } | { readonly answer: number; readonly of: unknown };

/** One end of the pipe between two processes. */
export type Line = {
  send(message: Message, sent: (error: Error | null) => void): unknown;
  on(event: 'message', listener: (message: Message) => void): unknown;
};

export type Channel = {
  /** Says something to the other end; resolves with its answer, or with null when the other end is gone. */
  ask(said: Said): Promise<unknown>;
  /** The other end is gone. */
  end(): void;
};

/** Lets two processes ask each other. What `hear` rejects with is told to `onFailure`, and is answered with null. */
export const createChannel = (
  line: Line,
  { hear, onFailure }: { hear: (said: Said) => Promise<unknown>; onFailure: (error: unknown) => void },
): Channel => {
  const asked = new Map<number, (answer: unknown) => void>();
  let last = 0;
  const settle = (number: number, answer: unknown): void => {
    asked.get(number)?.(answer);
    asked.delete(number);
  };
  line.on('message', (message) => {
    if ('answer' in message) return settle(message.answer, message.of);
    if (!('ask' in message)) return;
    hear(message.said)
      .catch((error: unknown) => {
        onFailure(error);
        return null;
      })
      .then((of = null) => line.send({ answer: message.ask, of }, () => undefined))
      // Nobody is there any more to read the answer.
      .catch(() => undefined);
  });
  return {
    ask: (said) =>
      new Promise((resolve) => {
        last += 1;
        const number = last;
        asked.set(number, resolve);
        line.send({ ask: number, said }, (error) => {
          if (error !== null) settle(number, null);
        });
      }),
    end: () => {
      for (const number of [...asked.keys()]) settle(number, null);
    },
  };
};
