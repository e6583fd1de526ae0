/** Makes of a reader one that may give again what it gave a moment ago. The value is shared: nobody changes it. */
export type Keep = <Value>(read: () => Promise<Value>) => () => Promise<Value>;

/** How often a peer's feed is asked for what is new. */
export const POLL_MILLISECONDS = 1_000;

type Keeping = {
  /** How old what is given may be, counted from when its reading began; a second unless told. */
  readonly milliseconds?: number;
  /** The machine's time in milliseconds, never set back. */
  readonly now?: () => number;
};

/**
 * Keeps what was read for a moment, and lets all who ask meanwhile share one reading. What failed is not kept.
 *
 * A second is right for copies of other houses' facts, on a request's path: they are asked for what is new once a second, so
 * that who reads them never knew a change sooner than within a second of it, and now knows it within two. An owner reads its
 * own facts each time, and so does whatever is written by them, in its transaction.
 *
 * A reader takes nothing, so no viewer either: only what is the same for everybody can be kept.
 */
export const keepFor =
  ({ milliseconds = POLL_MILLISECONDS, now = () => performance.now() }: Keeping = {}): Keep =>
  <Value>(read: () => Promise<Value>) => {
    let kept: { readonly value: Promise<Value>; readonly since: number } | null = null;
    return () => {
      const at = now();
      if (kept !== null && at - kept.since < milliseconds) return kept.value;
      const reading = { value: read(), since: at };
      kept = reading;
      reading.value.catch(() => {
        if (kept === reading) kept = null;
      });
      return reading.value;
    };
  };

/** Reads each time. */
export const keepNothing: Keep = (read) => read;
