type Started = { readonly what: string; readonly close: () => Promise<void>; readonly hurry?: () => void };

export type OnFailure = (what: string, error: unknown) => void;

/** What was started, to be stopped in the opposite order. */
export type Closers = {
  add(started: Started): void;
  /** Stops everything, last started first; one that fails does not keep the others from stopping. */
  close(onFailure: OnFailure): Promise<void>;
  /** While `close` is under way: no longer waits for what it waits for, and stops the rest. */
  hurry(onFailure: OnFailure): Promise<void>;
};

export const createClosers = (): Closers => {
  const started: Started[] = [];
  let current: Started | undefined;
  const close = async (onFailure: OnFailure): Promise<void> => {
    for (let last = started.pop(); last !== undefined; last = started.pop()) {
      const { what } = last;
      current = last;
      await last.close().catch((error: unknown) => onFailure(what, error));
    }
  };
  return {
    add: (one) => {
      started.push(one);
    },
    close,
    hurry: async (onFailure) => {
      current?.hurry?.();
      await close(onFailure);
    },
  };
};
