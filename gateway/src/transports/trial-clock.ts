import type { Clock } from './clock.ts';

export type TrialClock = Clock & {
  /** Lets time pass: what was to run by then runs, in its order. */
  pass(milliseconds: number): void;
  /** How many things are still to run. */
  readonly pending: () => number;
};

/** A clock that stands still until it is told. */
export const createTrialClock = (): TrialClock => {
  let now = 0;
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  const nextBy = (end: number) =>
    [...timers].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)[0];
  return {
    now: () => now,
    after: (milliseconds, run) => {
      const timer = { at: now + milliseconds, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pass: (milliseconds) => {
      const end = now + milliseconds;
      for (let next = nextBy(end); next !== undefined; next = nextBy(end)) {
        timers.delete(next);
        now = next.at;
        next.run();
      }
      now = end;
    },
    pending: () => timers.size,
  };
};
