import { type Cancel, type Done, type Missing, refusal, type Send } from '../send.ts';

export type LimitSettings = {
  /** How many fetches are under way at a time. */
  readonly atOnce: number;
  /** How many more may wait for their turn. */
  readonly waiting: number;
};

export type Limited = {
  readonly send: Send;
  /** Ends the wait of all whose turn has not come. */
  readonly refuseWaiting: (missing: Missing) => void;
};

type Waiting = { readonly start: () => void; readonly refuse: Done };

/** Lets so many through at a time; the others wait in the order in which they came, and one too many is refused. */
export const withLimit = (send: Send, { atOnce, waiting: most }: LimitSettings): Limited => {
  const full = refusal(`${most} others that wait for it already`);
  const waiting = new Set<Waiting>();
  let running = 0;
  let isStarting = false;

  /** A loop and no recursion: what fails at once frees its place at once. */
  const startNext = (): void => {
    if (isStarting) return;
    isStarting = true;
    while (running < atOnce && waiting.size > 0) {
      const [next] = waiting;
      if (next === undefined) break;
      waiting.delete(next);
      next.start();
    }
    isStarting = false;
  };

  const run: Send = (asked, done) => {
    running += 1;
    return send(asked, (outcome) => {
      running -= 1;
      done(outcome);
      startNext();
    });
  };

  return {
    send: (asked, done) => {
      if (running < atOnce && waiting.size === 0) return run(asked, done);
      if (waiting.size >= most) {
        done(full);
        return () => undefined;
      }
      let cancel: Cancel | null = null;
      const turn: Waiting = {
        start: () => {
          cancel = run(asked, done);
        },
        refuse: done,
      };
      waiting.add(turn);
      return (missing) => {
        if (waiting.delete(turn)) done(missing);
        else cancel?.(missing);
      };
    },
    refuseWaiting: (missing) => {
      const refused = [...waiting];
      waiting.clear();
      for (const { refuse } of refused) refuse(missing);
    },
  };
};
