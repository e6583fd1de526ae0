/** The time by which transports act. Tests bring their own, so that none of them sleeps. */
export type Clock = {
  /** Milliseconds since some moment. */
  now(): number;
  /** Runs something after so many milliseconds, unless the function that it gives is called before. */
  after(milliseconds: number, run: () => void): () => void;
};

export const systemClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A time as a person reads it. */
export const inWords = (milliseconds: number): string => {
  if (milliseconds < 1_000) return `${milliseconds} ms`;
  const seconds = Math.round(milliseconds / 100) / 10;
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
};
