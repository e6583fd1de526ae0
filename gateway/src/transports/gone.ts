/** What to stop when a caller goes away. One listener for each signal, however many fetches a request has. */
const underWay = new WeakMap<AbortSignal, Set<() => void>>();

/** Runs something when a signal is aborted, unless the function that it gives is called before. */
export const whenGone = (signal: AbortSignal, stop: () => void): (() => void) => {
  let stops = underWay.get(signal);
  if (stops === undefined) {
    const made = new Set<() => void>();
    underWay.set(signal, made);
    signal.addEventListener('abort', () => [...made].forEach((each) => void each()), { once: true });
    stops = made;
  }
  const known = stops;
  known.add(stop);
  return () => void known.delete(stop);
};
